import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { HostId } from '../HostId'
import { WebhooksConfig } from '../WebhooksConfig'
import { webhookHosts } from '.'

const config = WebhooksConfig.parse({})
const body = Buffer.from('{}')
const secret = 'a secret of ours'
const hmac = createHmac('sha256', secret).update(body).digest('hex')
const hostOf = (id: string) => webhookHosts[HostId.parse(id)]
const zero = '0'.repeat(40)

describe('Each host proves itself in its own way', () => {
  test.each([
    ['github', 'x-hub-signature-256', `sha256=${hmac}`],
    ['gitlab', 'x-gitlab-token', secret],
    ['bitbucketCloud', 'x-hub-signature', `sha256=${hmac}`],
    ['bitbucketServer', 'x-hub-signature', `sha256=${hmac}`],
    ['gitea', 'x-gitea-signature', hmac],
    ['gitea', 'x-forgejo-signature', hmac],
  ])('%s by %s', (id, name, value) => {
    const headers = (header: string) => (header === name ? value : undefined)
    expect(hostOf(id).isGenuine(headers, body, ['another one', secret])).toBe(true)
    expect(hostOf(id).isGenuine(headers, body, ['another one'])).toBe(false)
    expect(hostOf(id).isGenuine(() => undefined, body, [secret])).toBe(false)
  })
})

// As the hosts' documentation shows them, cut to what is read.
const gitlab = {
  object_kind: 'push',
  before: '95790bf891e76fee5e1747ab589903a6a1f80f22',
  after: 'da1560886d4f094c3e6c9ef40349f7d38b5d27d7',
  ref: 'refs/heads/master',
  checkout_sha: 'da1560886d4f094c3e6c9ef40349f7d38b5d27d7',
  project: { web_url: 'http://example.com/mike/diaspora', default_branch: 'master' },
  commits: [
    {
      id: 'b6568db1bc1dcd7f8b4d5a946b0b91f9dacd7327',
      message:
        'Update Catalan translation to e38cb41.\n\nSee https://gitlab.com/gitlab-org/gitlab for more information',
      url: 'http://example.com/mike/diaspora/commit/b6568db1bc1dcd7f8b4d5a946b0b91f9dacd7327',
      author: { name: 'Jordi Mallach', email: 'jordi@softcatala.org' },
      added: ['CHANGELOG'],
      modified: ['app/controller/application.rb'],
      removed: [],
    },
    {
      id: 'da1560886d4f094c3e6c9ef40349f7d38b5d27d7',
      message: 'fixed readme',
      url: 'http://example.com/mike/diaspora/commit/da1560886d4f094c3e6c9ef40349f7d38b5d27d7',
      author: { name: 'GitLab dev user', email: 'gitlabdev@dv6700.(none)' },
      added: ['CHANGELOG'],
      modified: ['app/controller/application.rb'],
      removed: [],
    },
  ],
  total_commits_count: 2,
}

const gitea = {
  ref: 'refs/heads/develop',
  before: '28e1879d029cb852e4844d9c718537df08844e03',
  after: 'bffeb74224043ba2feb48d137756c8a9331c449a',
  commits: [
    {
      id: 'bffeb74224043ba2feb48d137756c8a9331c449a',
      message: 'Webhooks Yay!',
      url: 'http://localhost:3000/gitea/webhooks/commit/bffeb74224043ba2feb48d137756c8a9331c449a',
      author: { name: 'Gitea', email: 'someone@gitea.io', username: 'gitea' },
      added: ['catalog-info.yaml'],
      removed: [],
      modified: [],
    },
  ],
  total_commits: 1,
  repository: { html_url: 'http://localhost:3000/gitea/webhooks', default_branch: 'develop' },
}

const target = {
  type: 'commit',
  hash: '709d658dc5b6d6afcd46049c2f332ee3f515a67d',
  author: { type: 'author', raw: 'Emma <emmap1@example.com>' },
  message: 'new commit message\n',
  links: {
    html: { href: 'https://bitbucket.org/team_name/repo_name/commits/709d658dc5b6d6afcd46049c2f332ee3f515a67d' },
  },
}
const bitbucketCloud = {
  repository: { links: { html: { href: 'https://bitbucket.org/Team_Name/repo_name' } } },
  push: {
    changes: [
      {
        new: { type: 'branch', name: 'feature/x', target },
        old: {
          type: 'branch',
          name: 'feature/x',
          target: { ...target, hash: '1e65c05c1d5171631d92438a13901ca7dae9618c' },
        },
        forced: false,
        truncated: false,
      },
      { new: null, old: { type: 'tag', name: 'v1', target } },
    ],
  },
}

const bitbucketServer = {
  eventKey: 'repo:refs_changed',
  repository: {
    slug: 'repository',
    project: { key: 'PROJECT_1' },
    links: { self: [{ href: 'https://bb.example.com/projects/PROJECT_1/repos/repository/browse' }] },
  },
  changes: [
    {
      ref: { id: 'refs/heads/master', displayId: 'master', type: 'BRANCH' },
      refId: 'refs/heads/master',
      fromHash: 'ecddabb624f6f5ba43816f5926e580a5f680a932',
      toHash: '178864a7d521b6f5e720b386b2c2b0ef8563e0dc',
      type: 'UPDATE',
    },
  ],
}

test.each<[string, string, object, object[]]>([
  [
    'gitlab',
    'push',
    gitlab,
    [
      {
        repository: 'example.com/mike/diaspora',
        ref: 'refs/heads/master',
        isDefault: true,
        sha: gitlab.after,
        isComplete: true,
        head: { sha: gitlab.after, author: 'GitLab dev user', message: 'fixed readme' },
        commits: [{ files: ['CHANGELOG', 'app/controller/application.rb'] }, {}],
      },
    ],
  ],
  ['gitlab', 'push', { ...gitlab, total_commits_count: 21 }, [{ isComplete: false }]],
  [
    'gitlab',
    'push',
    { ...gitlab, after: zero, checkout_sha: null, commits: [] },
    [{ sha: undefined, isComplete: false }],
  ],
  [
    'gitea',
    'push',
    gitea,
    [
      {
        repository: 'localhost:3000/gitea/webhooks',
        isComplete: true,
        commits: [{ files: ['catalog-info.yaml'], adds: true }],
      },
    ],
  ],
  ['gitea', 'push', { ...gitea, total_commits: 6 }, [{ isComplete: false }]],
  [
    'gitea',
    'delete',
    { ...gitea, ref: 'develop', ref_type: 'branch' },
    [{ ref: 'refs/heads/develop', sha: undefined }],
  ],
  [
    'bitbucketCloud',
    'repo:push',
    bitbucketCloud,
    [
      {
        repository: 'bitbucket.org/team_name/repo_name',
        ref: 'refs/heads/feature/x',
        isDefault: undefined,
        sha: target.hash,
        head: { author: 'Emma', message: 'new commit message' },
        isComplete: false,
      },
      { ref: 'refs/tags/v1', sha: undefined },
    ],
  ],
  [
    'bitbucketServer',
    'repo:refs_changed',
    bitbucketServer,
    [{ repository: 'bb.example.com/projects/project_1/repos/repository', sha: bitbucketServer.changes[0]?.toHash }],
  ],
])('what %s says of a %s is understood', (id, event, payload, expected) => {
  expect(hostOf(id).pushesOf(event, payload, config)).toMatchObject(expected)
})

test('a Bitbucket that does not say where it is has to be named', () => {
  const payload = { ...bitbucketServer, repository: { ...bitbucketServer.repository, links: undefined } }
  const server = hostOf('bitbucketServer')
  expect(() => server.pushesOf('repo:refs_changed', payload, config)).toThrow('catalog.webhooks.bitbucketServer.host')
  const named = WebhooksConfig.parse({ bitbucketServer: { host: 'bb.example.com' } })
  expect(server.pushesOf('repo:refs_changed', payload, named)?.[0]?.repository).toBe(
    'bb.example.com/projects/project_1/repos/repository',
  )
})
