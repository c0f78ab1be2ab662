import { expect, test } from 'vitest'
import { IntegrationsConfig } from '../../config/integrationsConfig'
import { requestFor } from '../requestFor'
import { findCodeHost } from '.'
import { placeAtCommit } from './atCommit'
import { otherPagesOf, pageOf } from './pages'
import { placeOf } from './placeOf'

const sha = '0123456789abcdef0123456789abcdef01234567'
const integrations = IntegrationsConfig.parse({
  gitlab: [{ host: 'git.example.com' }],
  bitbucketServer: [{ host: 'bb.example.com' }],
  gerrit: [{ host: 'gerrit.example.com' }],
})

test.each([
  ['https://github.com/Acme/Shop/blob/main/a%20b.yaml', 'github.com/acme/shop', 'main', 'a b.yaml'],
  [
    'https://raw.githubusercontent.com/acme/shop/refs/heads/main/a.yaml',
    'github.com/acme/shop',
    'refs/heads/main',
    'a.yaml',
  ],
  ['https://git.example.com/a/b/c/-/blob/x%2Fy/a.yaml', 'git.example.com/a/b/c', 'x/y', 'a.yaml'],
  ['https://bb.example.com/projects/P/repos/r/browse/a.yaml', 'bb.example.com/projects/p/repos/r', '', 'a.yaml'],
  ['https://gitea.com/o/r/src/branch/main/a.yaml', 'gitea.com/o/r', 'main', 'a.yaml'],
])('%s is a place in %s', (url, repository, ref, path) => {
  expect(placeOf(url, integrations)).toMatchObject({ repository, ref, path })
})

test('a place says which kind of code host it is at, and how its repository is written there', () => {
  const [codeHost, names] = ['gitlab', ['Acme', 'web', 'Shop']]
  expect(placeOf('https://git.example.com/Acme/web/Shop/-/tree/main', integrations)).toMatchObject({ codeHost, names })
})

test.each(['https://example.com/acme/shop/blob/main/a.yaml', 'https://github.com/acme', './a.yaml'])(
  '%s is none',
  (url) => {
    expect(placeOf(url, integrations)).toBeUndefined()
  },
)

const raw = 'https://raw.githubusercontent.com/acme/shop'
test.each([
  ['https://github.com/acme/shop/blob/main/a/b.yaml', 'main', `${raw}/${sha}/a/b.yaml`],
  ['https://github.com/acme/shop/blob/feature/x/a/b.yaml', 'feature/x', `${raw}/${sha}/a/b.yaml`],
  ['https://github.com/acme/shop/blob/feature%2Fx/a/b.yaml', 'feature/x', `${raw}/${sha}/a/b.yaml`],
  ['https://gitlab.com/o/r/-/blob/main/a.yaml', 'main', `https://gitlab.com/o/r/-/raw/${sha}/a.yaml`],
  ['https://bitbucket.org/o/r/src/main/a.yaml', 'main', `https://bitbucket.org/o/r/raw/${sha}/a.yaml`],
  [
    'https://bb.example.com/projects/P/repos/r/browse/a.yaml',
    '',
    `https://bb.example.com/rest/api/1.0/projects/P/repos/r/raw/a.yaml?at=${sha}`,
  ],
  ['https://gitea.com/o/r/src/branch/main/a.yaml', 'main', `https://gitea.com/api/v1/repos/o/r/raw/a.yaml?ref=${sha}`],
  ['https://github.com/acme/shop/blob/other/a.yaml', 'main', undefined],
  ['https://example.com/a.yaml', 'main', undefined],
])('%s at the commit of %s is read as %s', (page, ref, expected) => {
  const url = new URL(page)
  const place = placeAtCommit(url, { ref, sha }, integrations)
  const codeHost = findCodeHost(url, integrations)
  const request = place && codeHost && requestFor(url, { allow: [], integrations }, { ...codeHost, place })
  expect(request?.url.href).toBe(expected)
})

test.each([
  ['https://github.com/o/r/blob/main/a.yaml?plain=1#L3', 'https://github.com/o/r/blob/main/a.yaml'],
  ['https://github.com/o/r/tree/main/tree/a.yaml/', 'https://github.com/o/r/blob/main/tree/a.yaml'],
  ['https://gitlab.com/g/h/r/raw/main/a.yaml?ref_type=heads', 'https://gitlab.com/g/h/r/-/blob/main/a.yaml'],
  ['https://bitbucket.org/o/r/raw/main/a.yaml', 'https://bitbucket.org/o/r/src/main/a.yaml'],
  [
    'https://bb.example.com/projects/P/repos/r/raw/a.yaml?at=v1&blame=true',
    'https://bb.example.com/projects/P/repos/r/browse/a.yaml?at=v1',
  ],
  [
    'https://dev.azure.com/o/p/_git/r?path=/a.yaml&version=GBmain&_a=contents',
    'https://dev.azure.com/o/p/_git/r?path=/a.yaml&version=GBmain',
  ],
  [
    'https://dev.azure.com/o/p/_git/r?version=GBx%2Fy&path=%2Fdocs%2Fa+b.yaml',
    'https://dev.azure.com/o/p/_git/r?path=/docs/a%20b.yaml&version=GBx%2Fy',
  ],
  [
    'https://bb.example.com/projects/P/repos/r/browse/a.yaml?at=refs/heads/x',
    'https://bb.example.com/projects/P/repos/r/browse/a.yaml?at=refs%2Fheads%2Fx',
  ],
  ['https://gitea.com/o/r/_edit/branch/main/a.yaml', 'https://gitea.com/o/r/src/branch/main/a.yaml'],
  ['https://gitea.com/o/r/src/branch/main/raw/tag/a.yaml', 'https://gitea.com/o/r/src/branch/main/raw/tag/a.yaml'],
  [
    'https://bb.example.com/projects/P/repos/r/browse/repos/x/raw/a.yaml',
    'https://bb.example.com/projects/P/repos/r/browse/repos/x/raw/a.yaml',
  ],
  ['https://raw.githubusercontent.com/o/r/tree/a.yaml?token=x', 'https://github.com/o/r/blob/tree/a.yaml'],
  ['https://raw.githubusercontent.com/o/r/refs/heads/main/x/a.yaml', 'https://github.com/o/r/blob/main/x/a.yaml'],
  ['https://raw.githubusercontent.com/o', 'https://raw.githubusercontent.com/o'],
  ['https://github.com/o/r/blob/refs/heads/x%2Fy/a.yaml', 'https://github.com/o/r/blob/x%2Fy/a.yaml'],
  ['https://github.com/o/r/blob/main/refs/heads/a.yaml', 'https://github.com/o/r/blob/main/refs/heads/a.yaml'],
  ['https://gerrit.example.com/g/p/+show/main/log/a.yaml', 'https://gerrit.example.com/g/p/+/main/log/a.yaml'],
  ['https://example.com/a.yaml?version=2', 'https://example.com/a.yaml?version=2'],
])('%s shows what %s does', (url, page) => {
  expect(pageOf(url, integrations)).toBe(page)
})

test.each([
  ['https://github.com/o/r/blob/feature/new/b.yaml', ['https://github.com/o/r/blob/feature%2Fnew/b.yaml']],
  [
    'https://github.com/o/r/blob/refs/heads/x/a%20b/c.yaml',
    ['https://github.com/o/r/blob/refs/heads/x%2Fa%20b/c.yaml'],
  ],
  [
    'https://gitlab.com/o/r/-/blob/x/y/z/**/a.yaml',
    ['https://gitlab.com/o/r/-/blob/x%2Fy/z/**/a.yaml', 'https://gitlab.com/o/r/-/blob/x%2Fy%2Fz/**/a.yaml'],
  ],
  ['https://github.com/o/r/blob/main/a.yaml', []],
  [`https://github.com/o/r/blob/${sha}/a/b.yaml`, []],
  ['https://github.com/o/r/blob/HEAD/a/b.yaml', []],
  ['https://bb.example.com/projects/P/repos/r/browse/a/b.yaml?at=main', []],
  ['https://example.com/o/r/blob/x/y/a.yaml', []],
])('%s may be of a branch with slashes in its name', (url, pages) => {
  expect(otherPagesOf(url, integrations)).toEqual(pages)
})
