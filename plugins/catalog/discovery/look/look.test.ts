import { createHmac } from 'node:crypto'
import { buildEntity, catalogFile, eventually, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { catalog } from '../../plugin'
import { locationsOf } from '../../testing/register'
import { type GithubServer, serveGithub } from '../fixtures/github/serveGithub'

const { routes } = catalog
const secret = 'nobody knows'
const file = (name: string) => ({ 'catalog-info.yaml': catalogFile(buildEntity({ metadata: { name } })) })

let github: GithubServer
let portal: TestPortal
beforeAll(async () => {
  github = await serveGithub({ repositories: { old: { files: file('old') } } }, { token: 't' })
  const schedule = { frequency: '1d' }
  portal = await startPortal({
    config: {
      integrations: { github: [{ host: github.host, apiBaseUrl: `${github.origin}/api/v3`, token: 't' }] },
      catalog: {
        webhooks: { github: { secret } },
        providers: { github: { acme: { host: github.host, organization: 'acme', schedule } } },
      },
    },
  })
  await portal.call(routes.discover, { id: 'github:acme', mayLose: false })
  // What is listed is read afterwards, which is none of what the tests look at.
  await untilThereAre('old')
})
beforeEach(() => {
  github.requests.length = 0
})

const id = (letter: string) => letter.repeat(40)

async function push(name: string, files: Record<'added' | 'removed' | 'modified', string[]> | object, more = {}) {
  const commit = { id: id('b'), message: 'A change', added: [], removed: [], modified: [], ...files }
  const body = JSON.stringify({
    ref: 'refs/heads/main',
    before: id('a'),
    after: id('b'),
    created: false,
    deleted: false,
    forced: false,
    commits: [commit],
    head_commit: commit,
    repository: { html_url: `${github.origin}/acme/${name}`, default_branch: 'main' },
    sent: github.requests.length + Math.random(),
    ...more,
  })
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  const headers = { 'content-type': 'application/json', 'x-github-event': 'push', 'x-hub-signature-256': signature }
  const response = await portal.fetch('/api/catalog/webhooks/github', { method: 'POST', body, headers })
  expect(response.status).toBe(202)
}

const has = (repositories: NonNullable<GithubServer['content']['repositories']>) =>
  Object.assign(github.content.repositories ?? {}, repositories)
const namesOf = async () => (await portal.call(routes.list, {})).items.map(({ name }) => name)
const untilThereAre = (...names: string[]) => eventually(async () => expect(await namesOf()).toEqual(names))

describe('A push to a repository of a provider', () => {
  test('that brings its first catalog file gives the catalog what is in it, and nothing else is listed', async () => {
    has({ young: { files: file('young') } })
    await push('young', { added: ['catalog-info.yaml'] })
    await untilThereAre('old', 'young')
    expect((await locationsOf(portal)).map(({ discoveredBy }) => discoveredBy)).toEqual([
      ['github:acme'],
      ['github:acme'],
    ])
    expect(github.requests).toContain('GET /repos/acme/young 200')
    expect(github.requests.filter((request) => /orgs|acme\/old/.test(request))).toEqual([])
  })

  test('that takes its catalog file away takes along what was in it, and the next list agrees', async () => {
    has({ young: { files: { 'README.md': '#' } } })
    await push('young', { removed: ['catalog-info.yaml'] })
    await untilThereAre('old')
    expect(await portal.call(routes.discover, { id: 'github:acme', mayLose: false })).toMatchObject({ locations: 1 })
  })

  test('that does not say what it changed is looked into too, and one that the filters leave out gives nothing', async () => {
    has({ moved: { files: file('moved') }, attic: { files: file('attic'), archived: true } })
    await push('attic', { added: ['catalog-info.yaml'] })
    await push('moved', {}, { forced: true })
    await untilThereAre('moved', 'old')
    expect(github.requests).toContain('GET /repos/acme/attic 200')
  })

  test('of other files, of another branch or to another organisation has nobody look', async () => {
    has({ late: { files: file('late') } })
    await push('late', { modified: ['src/main.ts', 'docs/catalog-info.yaml'] })
    await push('late', { added: ['catalog-info.yaml'] }, { ref: 'refs/heads/try' })
    const elsewhere = { html_url: `${github.origin}/acme-two/late`, default_branch: 'main' }
    await push('late', { added: ['catalog-info.yaml'] }, { repository: elsewhere })
    // What is asked for later is done, and nothing of these.
    has({ last: { files: file('last') } })
    await push('last', { added: ['catalog-info.yaml'] })
    await untilThereAre('last', 'moved', 'old')
    expect(github.requests.filter((request) => request.includes('/late'))).toEqual([])
  })

  test('that was given away brings nothing of whoever has it now', async () => {
    const html_url = `${github.origin}/others/sold`
    const sold = { name: 'sold', html_url, default_branch: 'main', fork: false, private: false }
    github.fault = (path) => (path === '/repos/acme/sold' ? { status: 200, body: sold } : undefined)
    await push('sold', { added: ['catalog-info.yaml'] })
    has({ very: { files: file('very-last') } })
    await push('very', { added: ['catalog-info.yaml'] })
    await eventually(async () => expect(await namesOf()).toContain('very-last'))
    expect(github.requests).toContain('GET /repos/acme/sold 200')
    expect(github.requests.filter((request) => request.includes('/others/'))).toEqual([])
  })
})
