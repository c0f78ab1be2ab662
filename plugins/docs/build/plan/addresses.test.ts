import { expect, test } from 'vitest'
import { addressOfUrl } from '../../queries/addressOfUrl'
import { withAddresses } from './addressOf'
import { editUrlOf } from './editUrlOf'
import { navOfFiles } from './navOfFiles'

const root = { folder: 'docs', prefix: '', editUrl: () => undefined }
const addressesOf = (files: string[], prefix = '') =>
  withAddresses(files.map((file) => ({ file, path: '', root: { ...root, prefix } }))).map(({ path }) => path)

test('a page has the address that MkDocs gives it', () => {
  expect(addressesOf(['docs/index.md', 'docs/a.md', 'docs/b/index.md', 'docs/b/c d.md', 'docs/e/README.md'])).toEqual([
    '',
    'a',
    'b',
    'b/c d',
    'e',
  ])
  expect(addressesOf(['docs/index.md', 'docs/a.md'], 'sub')).toEqual(['sub', 'sub/a'])
})

test('where two pages would have one address, the index has it', () => {
  expect(addressesOf(['docs/README.md', 'docs/index.md', 'docs/a.md', 'docs/a/index.md'])).toEqual([
    'README.md',
    '',
    'a/a.md',
    'a',
  ])
})

test.each([
  ['deploy/', 'deploy'],
  ['deploy/index.html', 'deploy'],
  ['deploy.html', 'deploy'],
  ['how-to/deploy.md', 'how-to/deploy'],
  ['index.html', ''],
  ['', ''],
  ['/', ''],
])('%j leads to the page %j', (url, address) => {
  expect(addressOfUrl(url)).toBe(address)
})

test('without a navigation, the pages of a folder come first, its index before all, then its folders', () => {
  const files = ['docs/b.md', 'docs/a.md', 'docs/index.md', 'docs/z-folder/x.md', 'docs/how_to/y.md']
  expect(navOfFiles(root, files)).toEqual([
    { file: 'docs/index.md' },
    { file: 'docs/a.md' },
    { file: 'docs/b.md' },
    { title: 'How to', children: [{ file: 'docs/how_to/y.md' }] },
    { title: 'Z folder', children: [{ file: 'docs/z-folder/x.md' }] },
  ])
})

const repository = 'https://git.example.com/o/r/'
test.each([
  [{ repo_url: repository, edit_uri: 'edit/main/docs/' }, 'https://git.example.com/o/r/edit/main/docs/a/b.md'],
  [{ repo_url: repository, edit_uri: 'edit/main/docs' }, 'https://git.example.com/o/r/edit/main/docs/a/b.md'],
  [{ repo_url: repository, edit_uri: '?path=' }, 'https://git.example.com/o/r?path=a/b.md'],
  [{ edit_uri: 'https://edit.example.com/' }, 'https://edit.example.com/a/b.md'],
  [{ repo_url: repository, edit_uri_template: 'edit/{path_noext}' }, 'https://git.example.com/o/r/edit/a/b'],
  [{ edit_uri: 'javascript:alert(1)//' }, undefined],
  [{ edit_uri: 'edit/main' }, undefined],
  [{ repo_url: repository }, undefined],
])('%j says where a page is edited', (config, expected) => {
  expect(editUrlOf(config, 'docs')('docs/a/b.md')).toBe(expected)
})
