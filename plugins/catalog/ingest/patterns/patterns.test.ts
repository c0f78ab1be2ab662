import { createHmac } from 'node:crypto'
import { buildEntity, catalogFile, serve, startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { catalog } from '../../plugin'
import { register } from '../../testing/register'

const { routes } = catalog
const secret = 'a secret of the two'
const component = (name: string) => catalogFile(buildEntity({ metadata: { name } }))

/** A Gitea with one repository `acme/mono`, whose files can be changed while it answers. */
async function serveRepository(files: Record<string, string>) {
  const at = { files, isAway: false }
  const { origin } = await serve((request, response) => {
    const url = new URL(request.url ?? '/', 'http://gitea')
    const [, path] = /^\/api\/v1\/repos\/acme\/mono\/raw\/(.*)$/.exec(decodeURIComponent(url.pathname)) ?? []
    if (at.isAway) response.writeHead(502).end()
    else if (path !== undefined) response.writeHead(at.files[path] === undefined ? 404 : 200).end(at.files[path])
    else if (url.pathname.includes('/git/trees/'))
      response.end(
        JSON.stringify({ tree: Object.keys(at.files).map((path) => ({ path, type: 'blob' })), truncated: false }),
      )
    else response.writeHead(404).end()
  })
  const portal = await startPortal({
    config: {
      integrations: { gitea: [{ host: new URL(origin).host, baseUrl: origin }] },
      catalog: { webhooks: { gitea: { secret } } },
    },
  })
  const names = async () => (await portal.call(routes.list, {})).items.map(({ name }) => name).sort()
  const push = (added: string[]) => {
    const commit = {
      id: 'b'.repeat(40),
      message: 'More',
      added,
      removed: [],
      modified: [],
      timestamp: '2026-11-21T12:00:00Z',
    }
    const body = JSON.stringify({
      ref: 'refs/heads/main',
      before: 'a'.repeat(40),
      after: commit.id,
      commits: [commit],
      head_commit: commit,
      total_commits: 1,
      repository: { html_url: `${origin}/acme/mono`, default_branch: 'main' },
    })
    const signature = createHmac('sha256', secret).update(body).digest('hex')
    const headers = { 'content-type': 'application/json', 'x-gitea-event': 'push', 'x-gitea-signature': signature }
    return portal.fetch('/api/catalog/webhooks/gitea', { method: 'POST', body, headers })
  }
  return { at, portal, push, names, page: (path: string) => `${origin}/acme/mono/src/branch/main/${path}` }
}

test('A registered pattern is one location, and follows files that come and go', async () => {
  const { at, portal, push, names, page } = await serveRepository({
    'catalog-info.yaml': component('root'),
    'a/catalog-info.yaml': component('a'),
    'a/other.yaml': component('other'),
  })
  const { location } = await register(portal, page('**/catalog-info.yaml'))
  expect(location).toMatchObject({ entities: 2, errors: 0, target: page('**/catalog-info.yaml') })
  expect(await names()).toEqual(['a', 'root'])

  at.files = { 'a/catalog-info.yaml': component('a'), 'b/catalog-info.yaml': component('b') }
  await portal.call(routes.refresh, { id: location.id })
  expect(await names()).toEqual(['a', 'b'])

  at.files = { ...at.files, 'c/catalog-info.yaml': component('c') }
  expect(await (await push(['c/catalog-info.yaml'])).json()).toMatchObject({ locations: 1 })
  await expect.poll(names).toEqual(['a', 'b', 'c'])

  at.files = {}
  expect(await portal.call(routes.refresh, { id: location.id })).toMatchObject({
    failure: `There is no file that matches ${page('**/catalog-info.yaml')}.`,
  })
  at.isAway = true
  await portal.call(routes.refresh, { id: location.id })
  expect(await names()).toEqual(['a', 'b', 'c'])
})

test('A pattern in a Location leads to every file that it matches, and may match none if they are optional', async () => {
  const locations = catalogFile(
    buildEntity({ kind: 'Location', metadata: { name: 'all' }, spec: { targets: ['./*/catalog-info.yaml'] } }),
    buildEntity({
      kind: 'Location',
      metadata: { name: 'maybe' },
      spec: { presence: 'optional', target: './x/*.yaml' },
    }),
    buildEntity({ kind: 'Location', metadata: { name: 'must' }, spec: { target: './y/*.yaml' } }),
  )
  const { portal, page } = await serveRepository({
    'all.yaml': locations,
    'a/catalog-info.yaml': component('a'),
    'b/catalog-info.yaml': 'kind: {',
  })
  const plan = await portal.call(routes.plan, { target: page('all.yaml') })
  expect(plan.changes.map(({ ref }) => ref).sort()).toEqual([
    'component:default/a',
    'location:default/all',
    'location:default/maybe',
    'location:default/must',
  ])
  expect(plan.problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'unreadable-target', ref: 'location:default/must', pointer: '/spec/target' }),
      expect.objectContaining({ file: page('b/catalog-info.yaml') }),
    ]),
  )
  expect(plan.problems.filter(({ ref }) => ref === 'location:default/maybe')).toEqual([])
})

test('A plain web server lists nothing, and that is said', async () => {
  const { portal } = await serveRepository({})
  const plan = await portal.call(routes.plan, { target: 'http://127.0.0.1:1/**/catalog-info.yaml' })
  expect(plan.problems).toHaveLength(1)
})
