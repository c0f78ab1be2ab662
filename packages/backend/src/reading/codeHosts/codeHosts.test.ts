import { expect, test } from 'vitest'
import { IntegrationsConfig } from '../../config/integrationsConfig'
import { requestFor } from '../requestFor'
import { resolveUrl } from '../resolveUrl'
import { folderAt } from '../trees/folderAt'
import { findCodeHost } from '.'

const none = IntegrationsConfig.parse({})
const tokens = IntegrationsConfig.parse({
  github: [
    { token: 'a' },
    { host: 'ghe.example.com', token: 'b' },
    { host: 'mirror.example.com', rawBaseUrl: 'https://raw.example.com/' },
  ],
  gitlab: [
    { token: 'c' },
    { host: 'git.example.com' },
    { host: 'example.com', baseUrl: 'https://example.com/gitlab', token: 'd' },
  ],
  bitbucketCloud: [{ token: 'e' }],
  bitbucketServer: [
    { host: 'bb.example.com', token: 'f' },
    { host: 'example.org', apiBaseUrl: 'https://example.org/bitbucket/rest/api/1.0', token: 'i' },
  ],
  azure: [{ token: 'g' }],
  gitea: [
    { host: 'codeberg.org', token: 'h' },
    { host: 'example.net', baseUrl: 'https://example.net/gitea', token: 'j' },
  ],
  gerrit: [{ host: 'gerrit.example.com' }],
})

/** What is asked of whom, and with which secret. */
function asked(url: string, integrations: IntegrationsConfig) {
  const { url: asked, headers } = requestFor(new URL(url), { allow: [], integrations })
  return [asked.href, headers.authorization ?? headers['private-token']].filter(Boolean).join(' ')
}

const github = 'https://github.com/acme/shop'
const githubApi = 'https://api.github.com/repos/acme/shop/contents'
const azure = 'https://dev.azure.com/acme/shop'

test.each([
  [`${github}/blob/main/a/catalog-info.yaml`, 'https://raw.githubusercontent.com/acme/shop/main/a/catalog-info.yaml'],
  [`${github}/raw/refs/heads/main/a.yaml`, 'https://raw.githubusercontent.com/acme/shop/refs/heads/main/a.yaml'],
  [`${github}/blob/feature%2Fx/a%20b.yaml`, 'https://raw.githubusercontent.com/acme/shop/feature/x/a%20b.yaml'],
  [`${github}/blob/main/a.yaml?plain=1`, 'https://raw.githubusercontent.com/acme/shop/main/a.yaml'],
  [`${github}/issues/1`, `${github}/issues/1`],
  [github, github],
  [
    'https://raw.githubusercontent.com/acme/shop/main/a.yaml',
    'https://raw.githubusercontent.com/acme/shop/main/a.yaml',
  ],
  ['https://gitlab.com/acme/team/shop/-/blob/main/a.yaml', 'https://gitlab.com/acme/team/shop/-/raw/main/a.yaml'],
  ['https://gitlab.com/acme/shop/blob/main/a.yaml?ref_type=heads', 'https://gitlab.com/acme/shop/-/raw/main/a.yaml'],
  ['https://bitbucket.org/acme/shop/src/main/a.yaml', 'https://bitbucket.org/acme/shop/raw/main/a.yaml'],
  ['https://example.com/acme/shop/blob/main/a.yaml', 'https://example.com/acme/shop/blob/main/a.yaml'],
])('without a token, %s is read from %s', (url, expected) => {
  expect(asked(url, none)).toBe(expected)
})

test.each([
  [`${github}/blob/main/a/b.yaml`, `${githubApi}/a/b.yaml?ref=main Bearer a`],
  [`${github}/blob/refs/tags/v1/a.yaml`, `${githubApi}/a.yaml?ref=refs%2Ftags%2Fv1 Bearer a`],
  ['https://raw.githubusercontent.com/acme/shop/main/a.yaml', `${githubApi}/a.yaml?ref=main Bearer a`],
  [`${github}/issues/1`, `${github}/issues/1`],
  [
    'https://ghe.example.com/o/r/blob/main/a.yaml',
    'https://ghe.example.com/api/v3/repos/o/r/contents/a.yaml?ref=main Bearer b',
  ],
  ['https://mirror.example.com/o/r/blob/main/a.yaml', 'https://raw.example.com/o/r/main/a.yaml'],
  [
    'https://gitlab.com/o/t/r/-/blob/main/a/b.yaml',
    'https://gitlab.com/api/v4/projects/o%2Ft%2Fr/repository/files/a%2Fb.yaml/raw?ref=main c',
  ],
  ['https://git.example.com/o/r/-/raw/main/a.yaml', 'https://git.example.com/o/r/-/raw/main/a.yaml'],
  [
    'https://example.com/gitlab/o/r/-/blob/main/a.yaml',
    'https://example.com/gitlab/api/v4/projects/o%2Fr/repository/files/a.yaml/raw?ref=main d',
  ],
  [
    'https://bitbucket.org/o/r/src/main/a.yaml',
    'https://api.bitbucket.org/2.0/repositories/o/r/src/main/a.yaml Bearer e',
  ],
  [
    'https://bb.example.com/projects/P/repos/r/browse/a/b.yaml?at=v1',
    'https://bb.example.com/rest/api/1.0/projects/P/repos/r/raw/a/b.yaml?at=v1 Bearer f',
  ],
  [
    `${azure}/_git/r?path=/a/b.yaml&version=GBmain`,
    `${azure}/_apis/git/repositories/r/items?api-version=6.0&path=%2Fa%2Fb.yaml&versionDescriptor.versionType=branch&versionDescriptor.version=main Basic Omc=`,
  ],
  [
    'https://dev.azure.com/acme/_git/shop?path=/a.yaml',
    `${azure}/_apis/git/repositories/shop/items?api-version=6.0&path=%2Fa.yaml Basic Omc=`,
  ],
  [
    'https://bitbucket.org/o/r/src/0123456/a.yaml?at=feature%2Fnew',
    'https://api.bitbucket.org/2.0/repositories/o/r/src/feature%2Fnew/a.yaml Bearer e',
  ],
  [
    'https://codeberg.org/o/r/src/branch/main/a/b.yaml',
    'https://codeberg.org/api/v1/repos/o/r/raw/a/b.yaml?ref=main token h',
  ],
  [
    'https://example.org/bitbucket/users/ana/repos/r/browse/a.yaml',
    'https://example.org/bitbucket/rest/api/1.0/users/ana/repos/r/raw/a.yaml Bearer i',
  ],
  [
    `${azure}/_git/r?path=/a.yaml&version=GTv1`,
    `${azure}/_apis/git/repositories/r/items?api-version=6.0&path=%2Fa.yaml&versionDescriptor.versionType=tag&versionDescriptor.version=v1 Basic Omc=`,
  ],
  [
    'https://example.net/gitea/o/r/raw/tag/v1/a.yaml',
    'https://example.net/gitea/api/v1/repos/o/r/raw/a.yaml?ref=v1 token j',
  ],
  [
    'https://gerrit.example.com/plugins/gitiles/o/r/+/refs/heads/main/a.yaml',
    'https://gerrit.example.com/projects/o%2Fr/branches/main/files/a.yaml/content',
  ],
  [
    'https://gerrit.example.com/plugins/gitiles/o/..%2f..%2fadmin/+/main/a.yaml',
    'https://gerrit.example.com/plugins/gitiles/o/..%2f..%2fadmin/+/main/a.yaml',
  ],
  ['https://mirror.example.com/o/r/blob/..%2f..%2f../admin', 'https://mirror.example.com/o/r/blob/..%2f..%2f../admin'],
  [
    'https://github.com.evil.example/acme/shop/blob/main/a.yaml',
    'https://github.com.evil.example/acme/shop/blob/main/a.yaml',
  ],
  ['https://github.com:8443/acme/shop/blob/main/a.yaml', 'https://github.com:8443/acme/shop/blob/main/a.yaml'],
])('with tokens, %s is read as %s', (url, expected) => {
  expect(asked(url, tokens)).toBe(expected)
})

test.each([
  ['./b.yaml', `${github}/blob/main/a/all.yaml`, `${github}/blob/main/a/b.yaml`],
  ['b c.yaml', `${github}/blob/main/a/all.yaml`, `${github}/blob/main/a/b%20c.yaml`],
  ['/b.yaml', `${github}/blob/main/a/all.yaml`, `${github}/blob/main/b.yaml`],
  ['/b.yaml', `${github}/blob/refs/heads/main/a/all.yaml`, `${github}/blob/refs/heads/main/b.yaml`],
  ['../../../../b.yaml', `${github}/tree/main/a/all.yaml`, `${github}/tree/main/b.yaml`],
  [
    '/b.yaml',
    'https://raw.githubusercontent.com/o/r/main/a/all.yaml',
    'https://raw.githubusercontent.com/o/r/main/b.yaml',
  ],
  ['/b.yaml', 'https://ghe.example.com/o/r/blob/main/a/all.yaml', 'https://ghe.example.com/o/r/blob/main/b.yaml'],
  ['/b.yaml', 'https://gitlab.com/o/t/r/-/blob/main/a/all.yaml', 'https://gitlab.com/o/t/r/-/blob/main/b.yaml'],
  [
    'b.yaml',
    'https://bb.example.com/projects/P/repos/r/browse/a/all.yaml?at=v1',
    'https://bb.example.com/projects/P/repos/r/browse/a/b.yaml?at=v1',
  ],
  ['/b.yaml', `${azure}/_git/r?path=/a/all.yaml&version=GBmain`, `${azure}/_git/r?path=%2Fb.yaml&version=GBmain`],
  [
    '/b.yaml',
    'https://gerrit.example.com/plugins/gitiles/o/r/+/refs/heads/main/a/all.yaml',
    'https://gerrit.example.com/plugins/gitiles/o/r/+/refs/heads/main/b.yaml',
  ],
  ['../b.yaml', `${azure}/_git/r?path=/a/all.yaml`, `${azure}/_git/r?path=%2Fb.yaml`],
  ['./b.yaml', 'https://example.com/a/all.yaml', 'https://example.com/a/b.yaml'],
  ['/b.yaml', 'https://example.com/a/all.yaml', 'https://example.com/b.yaml'],
  ['b.yaml?x=1#y', 'https://example.com/a/all.yaml?z=1', 'https://example.com/a/b.yaml?x=1'],
  ['https://example.org/b.yaml', `${github}/blob/main/all.yaml`, 'https://example.org/b.yaml'],
  ['//example.org/b.yaml', `${github}/blob/main/all.yaml`, 'https://example.org/b.yaml'],
])('%s in %s is %s', (target, base, expected) => {
  expect(resolveUrl(target, base, tokens)).toBe(expected)
})

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/plain,x',
  'https://',
  'https://ana:secret@example.com/',
])('%s is no target', (target) => {
  expect(() => resolveUrl(target, `${github}/blob/main/all.yaml`, none)).toThrow(
    expect.objectContaining({ reason: 'bad-url' }),
  )
})

/** Where the archive of a folder is, and where the commits are asked for that changed it. */
function folderRequests(url: string, integrations: IntegrationsConfig) {
  const host = findCodeHost(folderAt(new URL(url), integrations), integrations)
  if (!host?.place) return undefined
  const { codeHost, integration, place } = host
  return [codeHost.archive?.(place, integration), codeHost.commits?.(place, integration)].map(
    (request) =>
      request && [request.url.href, request.headers.authorization ?? request.headers['private-token']].join(' '),
  )
}

test.each([
  [none, `${github}/tree/main/docs/`, 'https://codeload.github.com/acme/shop/tar.gz/main ', undefined],
  [none, github, 'https://codeload.github.com/acme/shop/tar.gz/HEAD ', undefined],
  [
    none,
    'https://raw.githubusercontent.com/acme/shop/v1/',
    'https://codeload.github.com/acme/shop/tar.gz/v1 ',
    undefined,
  ],
  [
    tokens,
    `${github}/tree/refs/heads/main/docs`,
    'https://api.github.com/repos/acme/shop/tarball/refs/heads/main Bearer a',
    'https://api.github.com/repos/acme/shop/commits?sha=refs%2Fheads%2Fmain&path=docs&per_page=1 Bearer a',
  ],
  [
    tokens,
    'https://ghe.example.com/o/r/tree/main/a%20b/',
    'https://ghe.example.com/api/v3/repos/o/r/tarball/main Bearer b',
    'https://ghe.example.com/api/v3/repos/o/r/commits?sha=main&path=a+b&per_page=1 Bearer b',
  ],
  [
    none,
    'https://gitlab.com/o/t/r',
    'https://gitlab.com/api/v4/projects/o%2Ft%2Fr/repository/archive.tar.gz?sha=HEAD ',
    'https://gitlab.com/api/v4/projects/o%2Ft%2Fr/repository/commits?ref_name=HEAD&per_page=1 ',
  ],
  [
    tokens,
    'https://example.com/gitlab/o/r/-/tree/main/docs',
    'https://example.com/gitlab/api/v4/projects/o%2Fr/repository/archive.tar.gz?sha=main&path=docs d',
    'https://example.com/gitlab/api/v4/projects/o%2Fr/repository/commits?ref_name=main&path=docs&per_page=1 d',
  ],
  [
    none,
    'https://bitbucket.org/o/r/src/main/docs/',
    'https://bitbucket.org/o/r/get/main.tar.gz ',
    'https://api.bitbucket.org/2.0/repositories/o/r/commits/main?path=docs&pagelen=1 ',
  ],
  [
    tokens,
    'https://bb.example.com/projects/P/repos/r',
    'https://bb.example.com/rest/api/1.0/projects/P/repos/r/archive?format=tar.gz&prefix=repository Bearer f',
    'https://bb.example.com/rest/api/1.0/projects/P/repos/r/commits?limit=1 Bearer f',
  ],
  [
    tokens,
    'https://codeberg.org/o/r/src/tag/v1/docs/',
    'https://codeberg.org/api/v1/repos/o/r/archive/v1.tar.gz token h',
    'https://codeberg.org/api/v1/repos/o/r/commits?sha=v1&path=docs&limit=1&stat=false token h',
  ],
  [
    none,
    'https://gitea.com/o/r',
    'https://gitea.com/api/v1/repos/o/r/archive/HEAD.tar.gz ',
    'https://gitea.com/api/v1/repos/o/r/commits?sha=HEAD&limit=1&stat=false ',
  ],
  [tokens, `${azure}/_git/r?path=/docs`, undefined, undefined],
])('the folder of case %# is asked for as its host has it', (integrations, url, archive, commits) => {
  expect(folderRequests(url, integrations)).toEqual([archive, commits])
})
