import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  buildEntity,
  catalogFile,
  serve,
  serveFiles,
  startPortal,
  type TestPortal,
  temporaryFolder,
} from '@callboard/testing'
import { describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { locationsOf } from '../testing/register'
import { addressesIn } from './list/readList'

const { routes } = catalog
const component = (name: string) => catalogFile(buildEntity({ metadata: { name } }))
const refsIn = async (portal: TestPortal) => (await portal.call(routes.list, {})).items.map(({ name }) => name).sort()

/** A GitLab with a group `acme`; what it has can be changed while it answers. */
async function serveGitlab(projects: Array<Record<string, unknown> & { files: Record<string, string> }>) {
  const asked: string[] = []
  const at = { projects, isBroken: false }
  const { origin } = await serve((request, response) => {
    const url = new URL(request.url ?? '/', 'http://gitlab')
    asked.push(`${url.pathname}${url.search}`)
    if (request.headers['private-token'] !== 't') return response.writeHead(401).end()
    const file = /^\/api\/v4\/projects\/(?<project>[^/]+)\/repository\/files\/(?<file>[^/]+)\/raw$/.exec(
      url.pathname,
    )?.groups
    if (file) {
      const project = at.projects.find(({ path }) => `acme/${path}` === decodeURIComponent(file.project ?? ''))
      const text = project?.files[decodeURIComponent(file.file ?? '')]
      return response.writeHead(text === undefined ? 404 : 200).end(text)
    }
    const one = /^\/api\/v4\/projects\/([^/]+)$/.exec(url.pathname)?.[1]
    const project = one && at.projects.find(({ path }) => `acme/${path}` === decodeURIComponent(one))
    if (project) return response.writeHead(200).end(JSON.stringify(described(project)))
    if (url.pathname !== '/api/v4/groups/acme/projects') return response.writeHead(404).end()
    const page = Number(url.searchParams.get('page') ?? 1)
    if (at.isBroken && page === 2) return response.writeHead(500).end()
    const next = `${origin}${url.pathname}${url.search.replace(/&page=\d+/, '')}&page=${page + 1}`
    const items = at.projects.slice(page * 2 - 2, page * 2).map(described)
    const hasNext = at.projects.length > page * 2
    return response.writeHead(200, hasNext ? { link: `<${next}>; rel="next"` } : {}).end(JSON.stringify(items))
  })
  const described = ({ files: _, path, ...said }: (typeof projects)[number]) => ({
    id: 1,
    path,
    path_with_namespace: `acme/${path}`,
    web_url: `${origin}/acme/${path}`,
    default_branch: 'main',
    archived: false,
    empty_repo: false,
    last_activity_at: '2026-01-01T00:00:00.000+01:00',
    ...said,
  })
  return { origin, host: new URL(origin).host, asked, at }
}

test('A group at GitLab gives the catalog files of its projects, and a list that is not whole changes nothing', async () => {
  const files = (name: string) => ({ 'info/catalog.yaml': component(name) })
  const gitlab = await serveGitlab([
    { path: 'shop', files: files('shop') },
    { path: 'cart', files: files('cart'), default_branch: 'trunk' },
    { path: 'bare', files: {}, empty_repo: true, default_branch: null },
    { path: 'fork', files: files('fork'), forked_from_project: { id: 2 } },
    { path: 'secret', files: files('secret') },
  ])
  const portal = await startPortal({
    config: {
      integrations: { gitlab: [{ host: gitlab.host, baseUrl: gitlab.origin, token: 't' }] },
      catalog: {
        webhooks: { gitlab: { secret: 'nobody knows it' } },
        providers: {
          gitlab: {
            acme: {
              host: gitlab.host,
              group: 'acme',
              entityFilename: 'info/catalog.yaml',
              skipForkedRepos: true,
              excludeRepos: ['acme/secret'],
              schedule: { frequency: { minutes: 30 }, timeout: 'PT3M' },
            },
          },
        },
      },
    },
  })
  const run = () => portal.call(routes.discover, { id: 'gitlab:acme' })
  expect(await run()).toMatchObject({ title: `Projects of acme at ${gitlab.host}`, failure: null, locations: 2 })
  expect(gitlab.asked[0]).toBe(
    '/api/v4/groups/acme/projects?per_page=100&order_by=id&sort=asc&include_subgroups=true&archived=false',
  )
  await expect.poll(() => refsIn(portal)).toEqual(['cart', 'shop'])

  gitlab.at.projects = gitlab.at.projects.slice(1)
  gitlab.at.isBroken = true
  expect(await run()).toMatchObject({ failure: expect.stringContaining('answered 500'), locations: 2 })
  gitlab.at.isBroken = false
  expect(await run()).toMatchObject({ failure: null, locations: 1, result: { removed: 1 } })
  expect(await refsIn(portal)).toEqual(['cart'])

  // A project that is pushed to is looked into by itself.
  gitlab.at.projects.push({ path: 'young', files: files('young') })
  gitlab.asked.length = 0
  const [before, after] = ['a', 'b'].map((letter) => letter.repeat(40))
  await portal.fetch('/api/catalog/webhooks/gitlab', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-gitlab-event': 'Push Hook', 'x-gitlab-token': 'nobody knows it' },
    body: JSON.stringify({
      object_kind: 'push',
      ref: 'refs/heads/main',
      before,
      after,
      checkout_sha: after,
      total_commits_count: 1,
      commits: [{ id: after, message: 'First', added: ['info/catalog.yaml'], modified: [], removed: [] }],
      project: { web_url: `${gitlab.origin}/acme/young`, default_branch: 'main' },
    }),
  })
  await expect.poll(() => refsIn(portal)).toEqual(['cart', 'young'])
  expect(gitlab.asked.filter((path) => path.includes('groups'))).toEqual([])
})

describe('A list', () => {
  test.each([
    ['lines', '# ours\nhttps://a.example/x.yaml\n\n  ./y.yaml  \n'],
    ['JSON', '["https://a.example/x.yaml", {"type": "url", "target": "./y.yaml"}]'],
    ['YAML', '# ours\n- https://a.example/x.yaml\n- target: ./y.yaml\n'],
  ])('of %s names addresses', (_, text) => {
    expect(addressesIn(text)).toEqual(['https://a.example/x.yaml', './y.yaml'])
  })

  test('is followed, and one with a mistake changes nothing', async () => {
    const server = await serveFiles({
      'list.txt': 'a.yaml\nb.yaml',
      'a.yaml': component('a'),
      'b.yaml': component('b'),
    })
    const target = server.url('list.txt')
    const portal = await startPortal({ config: { catalog: { providers: { list: { ours: { target } } } } } })
    const run = () => portal.call(routes.discover, { id: 'list:ours' })
    expect(await run()).toMatchObject({ locations: 2, failure: null })
    await expect.poll(() => refsIn(portal)).toEqual(['a', 'b'])
    server.files['list.txt'] = 'b.yaml\njavascript:alert(1)'
    expect(await run()).toMatchObject({ locations: 2, failure: expect.stringContaining('Entry 2 of ') })
    server.files['list.txt'] = 'b.yaml'
    expect(await run()).toMatchObject({ locations: 1, failure: null })
    expect(await refsIn(portal)).toEqual(['b'])
  })
})

test('A pattern of files in the configuration is a location for each file, read when the portal is ready', async () => {
  const folder = await temporaryFolder('pattern')
  const write = async (path: string, name: string) => {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), component(name))
  }
  await write('one/catalog-info.yaml', 'one')
  await write('two/deep/catalog-info.yaml', 'two')
  await write('two/other.yaml', 'other')
  await write('node_modules/x/catalog-info.yaml', 'left-out')
  const target = join(folder, '**/catalog-info.yaml')
  const config = {
    catalog: {
      rules: [{ allow: ['API'] }],
      locations: [{ type: 'file', target, rules: [{ allow: ['Component'] }] }],
    },
  }
  const portal = await startPortal({ config })
  expect(await refsIn(portal)).toEqual(['one', 'two'])
  expect(await locationsOf(portal)).toMatchObject([
    { type: 'file', target: join(folder, 'one/catalog-info.yaml'), origin: 'discovered', entities: 1 },
    { type: 'file', target: join(folder, 'two/deep/catalog-info.yaml'), origin: 'discovered', entities: 1 },
  ])
  const [found] = await locationsOf(portal)
  await expect(portal.call(routes.removeLocation, { id: found?.id ?? '' })).rejects.toThrow(
    `was found by the pattern ${target}. Remove the file there`,
  )
  await rm(join(folder, 'one'), { recursive: true })
  await write('three/catalog-info.yaml', 'three')
  const id = `config:file:${target}`
  expect(await portal.call(routes.discover, { id })).toMatchObject({ locations: 2, result: { added: 1, removed: 1 } })
  await portal.runTask(catalog, 'refresh')
  await expect.poll(() => refsIn(portal)).toEqual(['three', 'two'])
  await portal.close()
  const without = await startPortal({ database: portal.database })
  expect(await refsIn(without)).toEqual([])
})

test('Mistakes in catalog.providers are all said at once', async () => {
  const providers = {
    list: { x: { target: 'a', schedule: { frequency: { cron: '* * * * *' } } } },
    github: {
      pattern: { organization: 'a', filters: { repository: '(' } },
      nobody: { catalogPath: 'a' },
    },
  }
  const portal = await startPortal({ config: { catalog: { providers } } })
  const said = portal.warnings.join('\n')
  expect(said).toContain('cron is not read')
  expect(said).toContain('must be a regular expression')
  expect(said).toContain('nobody.organization')
})
