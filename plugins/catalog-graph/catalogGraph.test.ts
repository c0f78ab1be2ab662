import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'
import { catalogGraph, type Graph } from './plugin'

const component = (name: string, spec = {}) => buildEntity({ metadata: { name }, spec: { owner: 'shop', ...spec } })
const api = (name: string, spec = {}) =>
  buildEntity({ kind: 'API', metadata: { name }, spec: { owner: 'shop', ...spec } })
const resource = (name: string, spec = {}) =>
  buildEntity({ kind: 'Resource', metadata: { name }, spec: { owner: 'data', ...spec } })

/** The parts of a shop. `ledger` and `audit` need each other; `kiosk` needs what nobody knows. */
const organisation = catalogFile(
  buildEntity({ kind: 'Group', metadata: { name: 'shop', title: 'Web Shop' } }),
  buildEntity({ kind: 'Group', metadata: { name: 'data' } }),
  buildEntity({ kind: 'System', metadata: { name: 'sales' }, spec: { owner: 'shop' } }),
  resource('tables'),
  component('ledger', {
    owner: 'data',
    dependsOn: ['resource:tables', 'component:audit'],
    providesApis: ['ledger-api'],
  }),
  component('audit', { owner: 'data', dependsOn: ['component:ledger'] }),
  api('ledger-api', { owner: 'data' }),
  component('checkout', { system: 'sales', consumesApis: ['ledger-api'], providesApis: ['checkout-api'] }),
  api('checkout-api', { system: 'sales' }),
  component('kiosk', { system: 'sales', consumesApis: ['checkout-api'], dependsOn: ['component:gone'] }),
  component('kiosk-screen', { subcomponentOf: 'kiosk' }),
)

const hub = catalogFile(
  resource('hub'),
  ...Array.from({ length: 60 }, (_, index) =>
    component(`user-${String(index).padStart(2, '0')}`, { owner: 'crowd', dependsOn: ['resource:hub'] }),
  ),
)

const nameOf = (ref: string) => ref.split('/')[1] ?? ref
const names = ({ nodes }: Pick<Graph, 'nodes'>) => nodes.map(({ ref }) => nameOf(ref))
const lines = ({ edges }: Graph) =>
  edges.map(({ source, type, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`)

describe('What is related to what', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal()
    const files = await serveFiles({ 'all.yaml': organisation, 'hub.yaml': hub })
    for (const file of ['all.yaml', 'hub.yaml']) {
      await portal.call(catalog.routes.addLocation, { target: files.url(file) })
    }
  })
  const walk = (
    input: Omit<Parameters<typeof portal.call<typeof catalogGraph.routes.walk>>[1], 'root'>,
    root = ['component:default/ledger'],
  ) => portal.call(catalogGraph.routes.walk, { root, ...input })

  test('one step shows the neighbours with what they are, and each relation once although both ends have it', async () => {
    const graph = await walk({})

    expect(names(graph)).toEqual(['ledger', 'ledger-api', 'audit', 'data', 'tables'])
    expect(lines(graph)).toEqual([
      'ledger-api ownedBy data',
      'audit dependsOn ledger',
      'audit ownedBy data',
      'ledger providesApi ledger-api',
      'ledger dependsOn audit',
      'ledger ownedBy data',
      'ledger dependsOn tables',
      'tables ownedBy data',
    ])
    expect(graph.nodes[1]).toEqual({
      ref: 'api:default/ledger-api',
      title: 'ledger-api',
      type: 'openapi',
      lifecycle: 'production',
      owner: 'group:default/data',
      ownerTitle: 'data',
      exists: true,
      depth: 1,
      hidden: 1,
    })
    expect(graph.leftOut).toBe(0)
  })

  test('steps, direction, kinds and relations narrow the walk, by the name of a relation from either end', async () => {
    expect(names(await walk({ depth: 3, relation: ['dependencyOf'], direction: 'out' }))).toEqual([
      'ledger',
      'audit',
      'tables',
    ])
    expect(names(await walk({ depth: 3, direction: 'in' }))).toEqual(['ledger', 'audit'])
    expect(names(await walk({ depth: 2, kind: ['API', 'component'] }))).toEqual([
      'ledger',
      'ledger-api',
      'audit',
      'checkout',
    ])
  })

  test('several roots make one graph, a circle ends, and a reference to nothing is a node that says so', async () => {
    const graph = await walk({ depth: 10, relation: ['dependsOn'] }, [
      'component:default/audit',
      'component:default/kiosk',
    ])

    expect(names(graph)).toEqual(['audit', 'kiosk', 'gone', 'ledger', 'tables'])
    expect(graph.nodes.find(({ ref }) => ref === 'component:default/gone')).toMatchObject({
      exists: false,
      title: 'component:default/gone',
    })
  })

  test('a graph that is full says how many relations were left out and where, and other relations have their turn', async () => {
    const graph = await walk({ limit: 10 }, ['resource:default/hub'])

    expect(graph.nodes).toHaveLength(10)
    expect(names(graph)).toContain('data')
    expect(graph.nodes[0]?.hidden).toBe(52)
    expect(graph.leftOut).toBe(52)
  })

  test('an entity at the edge that is expanded shows one step more, and the others do not', async () => {
    const input = { relation: ['consumesApi', 'providesApi'], depth: 1 }
    const before = await walk(input)
    const after = await walk({ ...input, expand: ['api:default/ledger-api'] })

    expect(names(before)).toEqual(['ledger', 'ledger-api'])
    expect(names(after)).toEqual(['ledger', 'ledger-api', 'checkout'])
    expect(after.nodes.find(({ ref }) => ref.endsWith('/checkout'))).toMatchObject({ depth: 2, hidden: 1 })
  })

  test('at a time that has passed, the graph is what the catalog said then', async () => {
    const input = { root: ['component:default/ledger'], relation: ['dependsOn'] }
    const now = await portal.call(catalogGraph.routes.walk, input)
    const at = (time: string) => portal.call(catalogGraph.routes.walk, { ...input, at: time })

    expect(await at(new Date().toISOString())).toEqual(now)
    const before = await at('2001-01-01T00:00:00Z')
    expect(before.nodes).toMatchObject([{ ref: 'component:default/ledger', exists: false }])
    const { items } = await portal.call(catalogGraph.routes.impact, {
      entity: input.root[0] ?? '',
      at: '2001-01-01T00:00:00Z',
    })
    expect(items).toEqual([])
  })

  test.each([
    ['', 400, /root/],
    ['root=web', 400, /root/],
    ['root=component:default/web&depth=99', 400, /depth/],
    ['root=component:default/web&limit=100000', 400, /limit/],
  ])('the walk %s is refused with the field that is wrong', async (query, status, message) => {
    const response = await fetch(`${portal.url}/api/catalog-graph/walk?${query}`)

    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(message)
  })

  test('what breaks is what needs it, what uses its APIs and their parts, each with the way there; not what it is a part of', async () => {
    const { items, leftOut } = await portal.call(catalogGraph.routes.impact, { entity: 'resource:default/tables' })

    const ways = items.map(({ ref, depth, path }) => [
      nameOf(ref),
      depth,
      path.map(({ relation, ref }) => `${relation} ${nameOf(ref)}`).join(', '),
    ])
    expect(ways).toEqual([
      ['ledger', 1, 'dependencyOf ledger'],
      ['ledger-api', 2, 'dependencyOf ledger, providesApi ledger-api'],
      ['audit', 2, 'dependencyOf ledger, dependencyOf audit'],
      ['checkout', 3, 'dependencyOf ledger, providesApi ledger-api, apiConsumedBy checkout'],
      ['checkout-api', 4, expect.stringMatching(/checkout, providesApi checkout-api$/)],
      ['kiosk', 5, expect.stringMatching(/checkout-api, apiConsumedBy kiosk$/)],
      ['kiosk-screen', 6, expect.stringMatching(/kiosk, hasPart kiosk-screen$/)],
    ])
    expect(leftOut).toBe(0)
  })
})
