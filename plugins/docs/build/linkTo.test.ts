import { expect, test } from 'vitest'
import { linkedSite } from './LinkedSite'
import { linkTo } from './linkTo'

const root = { folder: 'docs', prefix: '', editUrl: () => undefined }
const page = { file: 'docs/how-to/deploy.md', path: 'how-to/deploy', root }
const pages = [
  { file: 'docs/index.md', path: '', root },
  page,
  { file: 'docs/how-to/roll-back.md', path: 'how-to/roll-back', root },
  { file: 'docs/guide/index.md', path: 'guide', root },
]
const paths = [...pages.map(({ file }) => file), 'src/main.ts', 'docs/how-to/a.png']
const listed = linkedSite(pages, { roots: [root] }, { paths, pageOf: (file) => `https://git.example.com/${file}` })
const byName = { ...listed, files: undefined }

const to = (path: string, anchor = '') => expect.objectContaining({ type: 'page', path, anchor })

test.each([
  ['roll-back.md', to('how-to/roll-back')],
  ['roll-back.md#when', to('how-to/roll-back', 'when')],
  ['./roll%2Dback.md?x=1', to('how-to/roll-back')],
  ['../index.md', to('')],
  ['../guide/', to('guide')],
  ['../roll-back/', to('how-to/roll-back')],
  ['roll-back.html', to('how-to/roll-back')],
  ['/how-to/roll-back.md', to('how-to/roll-back')],
  ['#here', to('how-to/deploy', 'here')],
  ['a.png', { type: 'image', file: 'docs/how-to/a.png' }],
  ['../../src/main.ts', { type: 'file', file: 'src/main.ts', url: 'https://git.example.com/src/main.ts' }],
  ['https://example.com/x', { type: 'outside', url: 'https://example.com/x' }],
  ['/catalog/default/component/web', { type: 'outside', url: '/catalog/default/component/web' }],
  ['../../../other/x.md', expect.objectContaining({ type: 'outside' })],
  ['javascript:alert(1)', expect.objectContaining({ type: 'nowhere' })],
  ['JAVA\tSCRIPT:alert(1)', expect.not.objectContaining({ type: 'outside' })],
  ['file:///etc/passwd', expect.objectContaining({ type: 'nowhere' })],
  ['gone.md', expect.objectContaining({ type: 'nowhere', why: 'leads nowhere: there is no docs/how-to/gone.md' })],
  ['%E0%A4%A.md', expect.objectContaining({ type: 'nowhere' })],
])('the link %s is understood', (href, expected) => {
  expect(linkTo(href, page, listed)).toEqual(expected)
})

test('a page of which only the name is known may be there, within the folder of the docs', () => {
  expect(linkTo('gone.md', page, byName)).toMatchObject({ type: 'page', path: 'how-to/gone' })
  expect(linkTo('../../README.md', page, byName)).toMatchObject({ type: 'file' })
})
