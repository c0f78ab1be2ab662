import { generateKeyPairSync } from 'node:crypto'
import { buildEntity, catalogFile, eventually, startPortal, type TestPortal, withClient } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../plugin'
import { locationsOf } from '../../testing/register'
import type { GithubContent } from '../fixtures/github/answers'
import { type GithubServer, serveGithub } from '../fixtures/github/serveGithub'
import { startAt } from '../fixtures/github/startAt'

const { routes } = catalog
const component = (name: string) => catalogFile(buildEntity({ metadata: { name } }))
/** Repositories with a catalog file each. */
const repositories = (...names: string[]): NonNullable<GithubContent['repositories']> =>
  Object.fromEntries(names.map((name) => [name, { files: { 'catalog-info.yaml': component(name) } }]))

/** What is found is read at once, by whichever replica comes first. */
const untilThereAre = (portal: TestPortal, entities: number) =>
  expect.poll(async () => (await portal.call(routes.list, {})).total).toBe(entities)

const targetsOf = async (portal: TestPortal) =>
  (await locationsOf(portal)).map(({ target }) => new URL(target).pathname.slice(1))

describe('An organisation at GitHub', () => {
  let github: GithubServer
  let portal: TestPortal
  beforeAll(async () => {
    github = await serveGithub({}, { token: 't' })
    const acme = { host: github.host, organization: 'acme', schedule: { frequency: '1d' } }
    const filters = {
      branch: 'release/1',
      repository: '[^x].*',
      topic: { include: ['services'], exclude: ['hidden'] },
      visibility: ['public'],
      allowForks: false,
    }
    const narrow = { ...acme, catalogPath: '/**/catalog-info.yaml', filters }
    ;({ portal } = await startAt(github, { providers: { github: { acme, narrow } } }))
  })
  const run = (mayLose = false) => portal.call(routes.discover, { id: 'github:acme', mayLose })
  /** What came before is gone; what has no file is remembered until it is pushed to, so that each test has names of its own. */
  const has = async (repositories: NonNullable<GithubContent['repositories']>) => {
    Object.assign(github, { content: { repositories }, fault: undefined, pageSize: 100 })
    const discovery = await run(true)
    github.requests.length = 0
    return discovery
  }

  test('gives the locations of its catalog files, and a repository without one is no error', async () => {
    expect(await has({ ...repositories('shop'), docs: { files: { 'README.md': '#' } } })).toMatchObject({
      id: 'github:acme',
      title: `Repositories of acme at ${github.host}`,
      isRunning: false,
      failure: null,
      locations: 1,
      result: { listed: 1, notes: [] },
    })
    await untilThereAre(portal, 1)
    expect(await locationsOf(portal)).toMatchObject([
      {
        target: `${github.origin}/acme/shop/blob/main/catalog-info.yaml`,
        origin: 'discovered',
        entities: 1,
        discoveredBy: ['github:acme'],
      },
    ])
  })

  test('is read page by page, and what did not change is not looked into again', async () => {
    await has({})
    github.content.repositories = repositories('a', 'b', 'c')
    github.pageSize = 2
    expect(await run()).toMatchObject({ locations: 3, failure: null })
    github.requests.length = 0
    Object.assign(github.content.repositories?.b ?? {}, { pushed_at: new Date().toISOString(), files: {} })
    expect(await run()).toMatchObject({ locations: 2, result: { removed: 1 } })
    expect(github.requests.filter((request) => !request.startsWith('GET /repos/acme/a/'))).toEqual(
      expect.arrayContaining(['GET /orgs/acme/repos 200', 'GET /orgs/acme/repos 304']),
    )
    expect(github.requests).toContain('GET /repos/acme/b/contents/catalog-info.yaml 404')
  })

  test('is narrowed by filters, and a pattern finds every file that it stands for', async () => {
    await has({})
    github.content.repositories = {
      mono: {
        topics: ['services'],
        files: { 'catalog-info.yaml': '', 'a/b/catalog-info.yaml': '', 'a/other.yaml': '' },
      },
      untold: { topics: [], files: { 'catalog-info.yaml': '' } },
      old: { topics: ['services'], archived: true, files: { 'catalog-info.yaml': '' } },
      fork: { topics: ['services'], fork: true, files: { 'catalog-info.yaml': '' } },
      secret: { topics: ['services', 'hidden'], files: { 'catalog-info.yaml': '' } },
      'x-lab': { topics: ['services'], files: { 'catalog-info.yaml': '' } },
      inner: { topics: ['services'], visibility: 'private', private: true, files: { 'catalog-info.yaml': '' } },
    }
    expect(await portal.call(routes.discover, { id: 'github:narrow' })).toMatchObject({ failure: null, locations: 2 })
    expect(await targetsOf(portal)).toEqual([
      'acme/mono/blob/release%2F1/a/b/catalog-info.yaml',
      'acme/mono/blob/release%2F1/catalog-info.yaml',
    ])
    github.content.repositories = {}
    await portal.call(routes.discover, { id: 'github:narrow', mayLose: true })
  })

  test('that is not listed to the end changes nothing, and says why', async () => {
    await has(repositories('one', 'two', 'three'))
    github.pageSize = 2
    github.content.repositories = repositories('two', 'three', 'four')
    github.fault = (_, page) => (page === '2' ? { status: 502 } : undefined)
    expect(await run()).toMatchObject({
      locations: 3,
      failure: expect.stringContaining('answered 502'),
      result: { listed: 3 },
    })
    github.fault = undefined
    expect(await run()).toMatchObject({ locations: 3, failure: null, result: { added: 1, removed: 1 } })
  })

  test('that is not there is said so', async () => {
    const github = await serveGithub({ repositories: repositories('a') }, { token: 't' })
    const { run } = await startAt(github)
    github.fault = () => ({ status: 404 })
    expect(await run()).toMatchObject({
      failure: expect.stringMatching(/^There is no organisation and no person `acme` that the portal can see/),
    })
  })

  test('that wants no more requests is left alone until it says', async () => {
    const github = await serveGithub({ repositories: repositories('a', 'b') }, { token: 't' })
    const { portal, run } = await startAt(github)
    await run()
    await untilThereAre(portal, 2)
    const reset = Math.floor(Date.now() / 1000) + 3000
    github.fault = () => ({
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    })
    const until = new Date(reset * 1000).toISOString()
    const paused = await run()
    expect(paused).toMatchObject({ locations: 2, nextRunAt: until })
    expect(paused.failure).toContain(`left alone until ${until.slice(0, 16).replace('T', ' ')} UTC`)
    const [{ id = '' } = {}] = await locationsOf(portal)
    github.requests.length = 0
    const location = await portal.call(routes.refresh, { id })
    expect(github.requests).toEqual([])
    expect(location).toMatchObject({ entities: 1, failure: expect.stringContaining('is left alone until') })
    expect(Date.parse(location.nextReadAt ?? '')).toBeGreaterThanOrEqual(reset * 1000)
  })

  test('whose list is suddenly short loses nothing until a person allows it', async () => {
    await has(repositories('u', 'v', 'w', 'x', 'y', 'z'))
    github.content.repositories = {}
    expect(await run()).toMatchObject({
      locations: 6,
      isRefused: true,
      failure: expect.stringContaining('has none of the 6'),
    })
    expect(await run(true)).toMatchObject({ locations: 0, isRefused: false, failure: null, result: { removed: 6 } })
    expect(await locationsOf(portal)).toEqual([])
  })

  test('leaves what somebody registered, and what another provider lists', async () => {
    const github = await serveGithub({ repositories: repositories('a', 'b') }, { token: 't' })
    const providers = {
      github: {
        acme: { host: github.host, organization: 'acme' },
        more: { host: github.host, organization: 'acme', filters: { repository: 'b' } },
      },
    }
    const { portal, run } = await startAt(github, { providers })
    await run()
    await portal.call(routes.discover, { id: 'github:more' })
    await untilThereAre(portal, 2)
    const target = `${github.origin}/acme/a/blob/main/catalog-info.yaml`
    await expect(portal.call(routes.addLocation, { target })).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringContaining(`${target} already exists: it was found by github:acme. Its page is /catalog/`),
    })
    await portal.call(routes.addLocation, { target, onConflict: 'refresh' })
    const id = (await locationsOf(portal)).find(({ origin }) => origin === 'discovered')?.id ?? ''
    await expect(portal.call(routes.removeLocation, { id })).rejects.toMatchObject({
      statusCode: 403,
      message: expect.stringContaining('was found by github:acme and github:more'),
    })
    await portal.close()
    const { portal: later } = await startAt(github, {
      database: portal.database,
      providers: { github: { more: providers.github.more } },
    })
    const left = await locationsOf(later)
    expect(left.map(({ origin, discoveredBy }) => [origin, discoveredBy])).toEqual([
      ['user', []],
      ['discovered', ['github:more']],
    ])
    await later.close()
    const last = await startPortal({ database: portal.database })
    expect((await locationsOf(last)).map(({ origin }) => origin)).toEqual(['user'])
    expect(await last.call(routes.discovery, {})).toEqual([])
  })
})

describe('A GitHub App', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const appKey = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const app = { appId: 42, privateKey: pem, clientId: 'c', clientSecret: 's', webhookSecret: 'w' }

  test('signs in once for as long as its token holds', async () => {
    const github = await serveGithub({ repositories: repositories('a', 'b') }, { appKey })
    const { portal, run } = await startAt(github, { integration: { token: undefined, apps: [app] } })
    expect(await run()).toMatchObject({ failure: null, locations: 2 })
    await untilThereAre(portal, 2)
    expect(github.given).toBe(1)
  })
})

test('A provider that is due runs by itself, in one replica', async () => {
  const github = await serveGithub({ repositories: repositories('a') }, { token: 't' })
  const { portal } = await startAt(github)
  const { portal: other } = await startAt(github, { database: portal.database })
  await withClient(portal.database, (client) =>
    client.query(`update catalog.providers set next_run_at = now(), listed_at = null`),
  )
  await Promise.all([portal, other].map((each) => each.runTask(catalog, 'discover')))
  await eventually(async () => {
    const [discovery] = await portal.call(routes.discovery, {})
    expect(discovery).toMatchObject({ isRunning: false, locations: 1 })
    expect(discovery?.listedAt).not.toBeNull()
  })
  expect(github.requests.filter((each) => each.includes('/repos')).length).toBeLessThanOrEqual(4)
})
