import { createHmac } from 'node:crypto'
import { createRequire } from 'node:module'
import { buildEntity, catalogFile, eventually, startPortal, type TestPortal, withClient } from '@callboard/testing'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { nameOf } from '../testing/register'
import { type CodeHostServer, serveCodeHost } from '../testing/serveCodeHost'

const { routes } = catalog
const secret = "It's a Secret to Everybody"

/** GitHub's published examples. */
const published: Array<{ name: string; examples: object[] }> = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
)
const examplesOf = (kind: string) => published.find(({ name }) => name === kind)?.examples ?? []
const example = examplesOf('push').find((each) => (each as { ref: string }).ref === 'refs/heads/master') as {
  repository: object
  commits: object[]
}

const sha = (letter: string) => letter.repeat(40)
const component = (name: string, lifecycle = 'production') => buildEntity({ metadata: { name }, spec: { lifecycle } })

let portal: TestPortal
let host: CodeHostServer
beforeAll(async () => {
  host = await serveCodeHost({
    main: {
      'all.yaml': catalogFile(
        buildEntity({ kind: 'Location', metadata: { name: 'all' }, spec: { targets: ['./a/b.yaml'] } }),
        buildEntity({ kind: 'API', metadata: { name: 'shop' }, spec: { definition: { $text: './openapi.txt' } } }),
      ),
      'a/b.yaml': catalogFile(component('nested')),
      'openapi.txt': 'one',
      'other.yaml': catalogFile(component('other')),
    },
    'feature/x': {},
  })
  const webhooks = {
    github: { secret: ['the old one', secret] },
    gitlab: { secret },
    gitea: { secret },
    bitbucketServer: { secret },
  }
  portal = await startPortal({ config: { integrations: host.integrations, catalog: { webhooks } } })
  for (const path of ['all.yaml', 'other.yaml']) await portal.call(routes.addLocation, { target: host.page(path) })
})
beforeEach(() => {
  host.requests.length = 0
})

/** A push as GitHub describes it, on top of its own example. */
function push(changes: Record<string, unknown> = {}, files: Record<string, string[]> = { modified: ['a/b.yaml'] }) {
  const after = (changes.after as string | undefined) ?? sha('b')
  const commit = { ...example.commits[0], added: [], removed: [], modified: [], ...files, id: after }
  return {
    ...example,
    ref: 'refs/heads/main',
    before: sha('a'),
    after,
    created: false,
    forced: false,
    deleted: false,
    commits: [commit],
    head_commit: commit,
    repository: { ...example.repository, html_url: `${host.origin}/acme/shop`, default_branch: 'main' },
    ...changes,
  }
}

function send(payload: unknown, { event = 'push', key = secret, path = 'github' } = {}) {
  const body = JSON.stringify(payload)
  const signature = `sha256=${createHmac('sha256', key).update(body).digest('hex')}`
  const headers = {
    'content-type': 'application/json',
    'x-hub-signature-256': signature,
    'x-hub-signature': signature,
    'x-github-event': event,
    'x-event-key': event,
  }
  return portal.fetch(`/api/catalog/webhooks/${path}`, { method: 'POST', body, headers })
}
const sent = async (payload: unknown) => (await send(payload)).json()

/** What is read because of a push is read when all that was asked for is done. */
const untilRead = () =>
  expect
    .poll(() =>
      withClient(portal.database, async (client) => {
        const { rows } = await client.query(
          `select count(*)::int from catalog.locations left join catalog.wanted on location_id = id
             where location_id is not null or reading is not null`,
        )
        return rows[0].count
      }),
    )
    .toBe(0)

const readsOf = async (ref: string) => (await portal.call(routes.entityReads, nameOf(ref))).attempts

describe('A push at GitHub', () => {
  test('has exactly the location read that a changed file belongs to, and history knows the commit', async () => {
    host.refs[sha('b')] = { ...host.refs.main, 'a/b.yaml': catalogFile(component('nested', 'deprecated')) }
    expect(await sent(push())).toEqual({ state: 'accepted', locations: 1 })
    await expect
      .poll(async () => (await portal.call(routes.entityByName, nameOf('component:default/nested'))).spec?.lifecycle)
      .toBe('deprecated')
    await untilRead()
    expect(host.requests.some((request) => request.includes('other.yaml'))).toBe(false)
    const [last] = await readsOf('component:default/nested')
    expect(last).toMatchObject({
      cause: 'webhook',
      status: 'changed',
      commit: { sha: sha('b'), author: 'Codertocat' },
      steps: [{ stage: 'fetch' }, { stage: 'parse' }, { stage: 'validate' }, { counts: { updated: 1 } }],
    })
    const { items } = await portal.call(routes.history, nameOf('component:default/nested'))
    expect(items[0]).toMatchObject({ cause: 'webhook', commit: { sha: sha('b') } })
  })

  test('is read at its commit, since the branch may be answered as it was for some minutes', async () => {
    // The branch still says what it said before the push.
    await portal.call(routes.refreshEntity, { entityRef: 'component:default/nested' })
    expect(host.requests).toContain(`${sha('b')} a/b.yaml`)
    expect((await portal.call(routes.entityByName, nameOf('component:default/nested'))).spec?.lifecycle).toBe(
      'deprecated',
    )
  })

  test.each<[string, () => object, number]>([
    [
      'a file that a placeholder includes',
      () => push({ after: sha('c'), before: sha('b') }, { modified: ['openapi.txt'] }),
      1,
    ],
    ['a file that no location has', () => push({ after: sha('d'), before: sha('c') }, { modified: ['README.md'] }), 0],
    ['another branch', () => push({ ref: 'refs/heads/other' }), 0],
    [
      'another repository',
      () => push({ repository: { html_url: 'https://github.com/a/b', default_branch: 'main' } }),
      0,
    ],
    ['a force push', () => push({ after: sha('e'), before: sha('d'), forced: true }, {}), 2],
    [
      'a deleted branch',
      () => push({ after: sha('0'), before: sha('e'), deleted: true, commits: [], head_commit: null }),
      2,
    ],
    ['more commits than are listed', () => push({ commits: Array(2048).fill({ id: sha('f'), modified: [] }) }), 2],
  ])('of %s is about as many locations', async (_what, payload, locations) => {
    for (const letter of 'cdef') host.refs[sha(letter)] = host.refs.main ?? {}
    expect(await sent(payload())).toEqual({ state: 'accepted', locations })
    await untilRead()
  })

  test('that comes before its host has the commit everywhere is read as soon as it has', async () => {
    host.refs.late = { 'late.yaml': catalogFile(component('late')) }
    await portal.call(routes.addLocation, { target: host.page('late.yaml', 'late') })
    const lastRead = async () => (await readsOf('component:default/late'))[0]
    await sent(push({ ref: 'refs/heads/late', after: sha('9') }, { modified: ['late.yaml'] }))
    await eventually(async () => expect(await lastRead()).toMatchObject({ cause: 'webhook', status: 'failed' }))

    host.refs[sha('9')] = { 'late.yaml': catalogFile(component('late', 'deprecated')) }
    const read = { cause: 'webhook', status: 'changed', commit: { sha: sha('9') } }
    await eventually(async () => expect(await lastRead()).toMatchObject(read))
    expect(await portal.call(routes.describe, nameOf('component:default/late'))).toMatchObject({
      summary: { lifecycle: 'deprecated' },
      location: { failure: null },
    })
  })

  test('that is sent again does not turn the clock back', async () => {
    const again = push({}, { modified: ['a/b.yaml'] })
    expect(await sent(again)).toEqual({ state: 'repeated', locations: 1 })
    await untilRead()
    expect(host.requests.every((request) => !request.startsWith(sha('b')))).toBe(true)
  })

  test('a hundred times over is a handful of reads', async () => {
    const before = (await readsOf('component:default/other'))[0]?.number ?? 0
    const burst = Array.from({ length: 100 }, (_, index) => {
      const after = String(index).padStart(40, '9')
      return push({ after, before: sha('9') }, { modified: ['other.yaml'] })
    })
    for (let index = 0; index < burst.length; index += 50)
      await Promise.all(burst.slice(index, index + 50).map((payload) => send(payload)))
    await untilRead()
    const [last] = await readsOf('component:default/other')
    expect(last?.cause).toBe('webhook')
    expect((last?.number ?? 0) - before).toBeLessThan(60)
  })
})

describe('A webhook', () => {
  test.each(examplesOf('push').map((payload, index) => [index, payload]))(
    'with the published push %d is taken',
    async (_index, payload) => {
      expect(await (await send(payload)).json()).toMatchObject({ locations: 0 })
    },
  )

  test('of anything else is taken and ignored', async () => {
    const response = await send(examplesOf('ping')[0], { event: 'ping' })
    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({ state: 'ignored', problem: expect.stringContaining("'ping'") })
  })

  test('with a wrong signature is refused and counted', async () => {
    const response = await send(push(), { key: 'guessed' })
    expect(response.status).toBe(401)
    expect((await response.json()).error.message).toContain('catalog.webhooks.github.secret')
    expect(await (await portal.fetch('/metrics')).text()).toContain('route="catalog/webhooks/github",status="401"} 1')
  })

  test('of a host without a secret is told what to configure', async () => {
    const response = await send(push(), { path: 'bitbucketCloud' })
    expect(response.status).toBe(503)
    expect((await response.json()).error.message).toContain('catalog.webhooks.bitbucketCloud.secret')
  })

  test('that is not as its host sends it is told where, and what is too large is not read', async () => {
    const wrong = await send(push({ commits: 'none' }))
    expect(wrong.status).toBe(400)
    expect((await wrong.json()).error.message).toContain('commits')
    expect((await send('x'.repeat(11 * 1024 * 1024))).status).toBe(413)
  })

  test('with a message that is cut through an emoji is taken', async () => {
    const payload = push({ after: sha('e') }, { modified: ['other.yaml'] })
    const [commit] = payload.commits
    const response = await send({ ...payload, commits: [{ ...commit, message: `${'x'.repeat(299)}😀` }] })
    expect(await response.json()).toEqual({ state: 'accepted', locations: 1 })
  })

  test.each<[string, Record<string, unknown>]>([
    ['a commit that is a path', { after: '../../../../acme/secret' }],
    ['a branch with a longer name than any index holds', { ref: `refs/heads/${'ä'.repeat(2000)}` }],
  ])('of %s is refused', async (_what, changes) => {
    expect((await send(push(changes))).status).toBe(400)
  })

  test('that names thirty branches waits for none that names them the other way round', async () => {
    const changes = Array.from({ length: 30 }, (_, index) => ({
      ref: { id: `refs/heads/b${index}` },
      fromHash: sha('0'),
      toHash: sha('a'),
    }))
    const repository = {
      slug: 'r',
      project: { key: 'p' },
      links: { self: [{ href: 'https://b.example/projects/p/repos/r' }] },
    }
    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        send(
          { index, repository, changes: index % 2 ? changes : changes.toReversed() },
          { path: 'bitbucketServer', event: 'repo:refs_changed' },
        ),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(202))
  })
})
