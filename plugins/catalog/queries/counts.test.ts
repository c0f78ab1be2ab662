import {
  buildEntity,
  catalogFile,
  type FileServer,
  type Files,
  serveFiles,
  startPortal,
  type TestPortal,
} from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { asked } from '../testing/asked'

const facets = ['kind', 'spec.type', 'spec.lifecycle', 'metadata.tags', 'relations.ownedBy']

const service = (name: string, tags: string[], spec: object = {}) =>
  buildEntity({ metadata: { name, tags }, spec: { type: 'service', ...spec } })

const api = (name: string, owner: string) => buildEntity({ kind: 'API', metadata: { name }, spec: { owner } })

let portal: TestPortal
let server: FileServer
const files: Files = {
  'one.yaml': catalogFile(
    service('web', ['java', 'tier1']),
    service('shop', ['java'], { owner: 'pay' }),
    api('orders', 'pay'),
  ),
  'two.yaml': catalogFile(service('jobs', ['go'], { lifecycle: 'experimental' }), api('users', 'people')),
}
beforeAll(async () => {
  portal = await startPortal()
  server = await serveFiles(files)
})

/** What is known is compared with what is counted: the second condition, which every entity meets, makes the portal count. */
async function expectRightCounts(kinds: string[]) {
  const kind = kinds.length > 0 ? [{ kind: { $in: kinds } }] : []
  const ask = (query: object) => portal.call(catalog.routes.facetsByPredicate, { facets, query: query as never })
  const known = await ask({ $all: kind })
  expect(known).toEqual(await ask({ $all: [...kind, { 'metadata.name': { $exists: true } }] }))
  const list = await portal.call(catalog.routes.list, asked({ kind: kinds }))
  expect(list.total).toBe(known.facets.kind?.reduce((sum, { count }) => sum + count, 0) ?? 0)
  return list
}

const everyWay = [[], ['component'], ['API'], ['component', 'api'], ['nothing']]

async function register(file: string) {
  const { location } = (await portal.call(catalog.routes.addLocation, {
    target: server.url(file),
    onConflict: 'refresh',
  })) as { location: { id: string } }
  return location.id
}

test('counts that are kept are what counting gives, as entities come, change and go', async () => {
  await Promise.all([register('one.yaml'), register('two.yaml')])
  for (const kinds of everyWay) await expectRightCounts(kinds)
  expect(await expectRightCounts(['component'])).toMatchObject({
    total: 3,
    facets: { tag: expect.arrayContaining([{ value: 'java', title: null, count: 2 }]) },
  })

  files['one.yaml'] = catalogFile(service('web', ['go'], { owner: 'pay', type: 'website' }), api('orders', 'people'))
  await register('one.yaml')
  for (const kinds of everyWay) await expectRightCounts(kinds)

  const { location } = await portal.call(catalog.routes.describe, {
    kind: 'component',
    namespace: 'default',
    name: 'jobs',
  })
  await portal.call(catalog.routes.removeLocation, { id: location?.id ?? '' })
  for (const kinds of everyWay) await expectRightCounts(kinds)
  expect((await expectRightCounts([])).total).toBe(2)
})
