import type { Entity } from '@callboard/plugin-api'
import {
  buildEntity,
  catalogFile,
  type FileServer,
  serveFiles,
  startPortal,
  type TestPortal,
  withClient,
} from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'
import { search } from '../search/plugin'
import { apiDocs } from './plugin'
import { api, events, graph, orders } from './testing/examples'

const shop = () =>
  catalogFile(
    api('orders', orders, { title: 'Orders API' }),
    api('order-events', events, { type: 'asyncapi' }),
    api('shop-graph', graph, { type: 'graphql', owner: 'web' }),
    api('old', '<wsdl/>', { type: 'soap' }),
    buildEntity({
      metadata: { name: 'web' },
      spec: { providesApis: ['shop-graph'], consumesApis: ['orders', 'gone'] },
    }),
    buildEntity({ metadata: { name: 'orders' }, spec: { providesApis: ['orders'] } }),
    buildEntity({ kind: 'Group', metadata: { name: 'team', title: 'The Team' } }),
    buildEntity({
      kind: 'API',
      metadata: { name: 'tools', description: 'For **agents**.' },
      spec: { type: 'mcp-server', definition: undefined, remotes: [{ type: 'sse', url: 'https://mcp.example.com' }] },
    }),
  )

let portal: TestPortal
let files: FileServer
const address = { namespace: 'default', name: 'orders' }
const register = () =>
  portal.call(catalog.routes.addLocation, { target: files.url('shop.yaml'), onConflict: 'refresh' })

beforeAll(async () => {
  portal = await startPortal()
  files = await serveFiles({ 'shop.yaml': shop() })
  await register()
})

describe('A definition', () => {
  test('is an outline, with descriptions as HTML in which nothing runs', async () => {
    const definition = await portal.call(apiDocs.routes.definition, address)

    expect(definition).toMatchObject({
      format: 'openapi',
      formatVersion: '3.1.0',
      groups: [{ name: 'Orders', operations: [{ key: 'placeOrder' }, { key: 'getOrder', deprecated: true }] }],
      schemas: [{ key: 'Order' }, { key: 'Money' }],
    })
    expect(definition?.header.description).toContain('<strong>money</strong>')
    expect(definition?.header.description).not.toContain('onerror')
  })

  test('gives the details of an operation with the schemas next to it', async () => {
    const { operation, schemas } = await portal.call(apiDocs.routes.operation, { ...address, key: 'placeOrder' })

    expect(operation).toMatchObject({
      kind: 'http',
      security: [[{ name: 'key' }]],
      body: { contents: [{ schema: { ref: 'Order' }, examples: [{ isGenerated: true }] }] },
      responses: [{ status: '201' }, { status: '409', description: '<p>Somebody was faster</p>' }],
      curl: expect.stringContaining(`curl -X POST 'https://api.example.com/v2/orders'`),
    })
    expect(schemas.map(({ key }) => key)).toEqual(['Order', 'Money'])
  })

  test('gives a schema, and says which operations use it, through others too', async () => {
    const { schema, usedBy } = await portal.call(apiDocs.routes.schema, { ...address, key: 'Money' })

    expect(schema.schema.fields).toMatchObject([{ name: 'amount', schema: { constraints: ['at least 0'] } }])
    expect(usedBy.map(({ key }) => key)).toEqual(['placeOrder'])
  })

  test('gives its text, with colours', async () => {
    const { text, html, fileName } = await portal.call(apiDocs.routes.source, address)

    expect([text, fileName]).toEqual([orders, 'orders.yaml'])
    expect(html).toContain('class="line"')
    expect(html).not.toContain('<img')
  })

  test('that is missing is null, and what is not there says so', async () => {
    expect(await portal.call(apiDocs.routes.definition, { ...address, name: 'tools' })).toBeNull()
    await expect(portal.call(apiDocs.routes.definition, { ...address, name: 'nope' })).rejects.toMatchObject({
      statusCode: 404,
      message: `There is no API 'api:default/nope'.`,
    })
    await expect(portal.call(apiDocs.routes.operation, { ...address, key: 'nope' })).rejects.toMatchObject({
      statusCode: 404,
    })
  })
})

describe('The list of APIs', () => {
  test('tells how large each is and how many use it', async () => {
    // Definitions are read behind what registers them.
    await expect
      .poll(async () => (await portal.call(apiDocs.routes.list, {})).items.map((one) => [one.name, one.operations]))
      .toEqual([
        ['old', null],
        ['order-events', 1],
        ['orders', 2],
        ['shop-graph', 2],
        ['tools', null],
      ])
    const { items, total } = await portal.call(apiDocs.routes.list, {})
    expect(total).toBe(5)
    expect(items.find(({ name }) => name === 'orders')).toMatchObject({
      providers: 1,
      consumers: 1,
      ownerTitle: 'The Team',
      version: '2.1.0',
    })
    expect(items.find(({ name }) => name === 'tools')?.description).toBe('For agents.')
  })

  test('is narrowed by what is chosen, and counts what could be', async () => {
    const { items, facets } = await portal.call(apiDocs.routes.list, { type: 'openapi', owner: 'group:default/team' })

    expect(items.map(({ name }) => name)).toEqual(['orders'])
    expect(facets.type).toContainEqual({ value: 'asyncapi', title: null, count: 1 })
    expect(facets.owner).toEqual([{ value: 'group:default/team', title: 'The Team', count: 1 }])
    expect((await portal.call(apiDocs.routes.list, { text: 'ORDERS api' })).items).toHaveLength(1)
    expect((await portal.call(apiDocs.routes.list, { owner: 'me' })).total).toBe(0)
  })

  test('an entity says which APIs it provides and consumes, also those that there are not', async () => {
    const relations = await portal.call(apiDocs.routes.relations, {
      kind: 'component',
      namespace: 'default',
      name: 'web',
    })

    expect(relations.map(({ type, ref, exists }) => [type, ref, exists])).toEqual([
      ['consumesApi', 'api:default/orders', true],
      ['consumesApi', 'api:default/gone', false],
      ['providesApi', 'api:default/shop-graph', true],
    ])
  })
})

test('operations are found, lead to where they are shown, and vanish with their API', async () => {
  const find = async (text: string) =>
    (await portal.call(search.routes.find, { text, type: 'api-docs.operation' })).results.map(({ to }) => to)
  const serve = async (...more: Entity[]) => {
    files.files['shop.yaml'] = [shop(), ...more.map((one) => catalogFile(one))].join('\n---\n')
    await register()
  }
  const refunds = orders.replaceAll('an order', 'a refund')

  await serve(api('refunds', refunds))
  await expect
    .poll(() => find('place refund'))
    .toEqual(['/catalog/default/api/refunds/definition?operation=placeOrder'])

  await serve(api('refunds', refunds.replace('placeOrder', 'payBack').replace('Place a refund', 'Pay money back')))
  await expect.poll(() => find('payBack')).toHaveLength(1)
  expect(await find('place refund')).toEqual([])

  await serve()
  await expect.poll(() => find('payBack')).toEqual([])
})

test('a pattern that names NUL is kept as it is written, and half a character keeps nothing from being read', async () => {
  const odd = String.raw`openapi: 3.1.0
info: { title: Odd, version: '1' }
paths: {}
components: { schemas: { Name: { type: string, pattern: '^[^\u0000]*$', description: "half \ud83d" } } }`
  files.files['shop.yaml'] = [shop(), catalogFile(api('odd', odd))].join('\n---\n')
  await register()

  const constraints = async () => {
    const { schema } = await portal.call(apiDocs.routes.schema, { ...address, name: 'odd', key: 'Name' })
    return JSON.stringify(schema.schema.constraints)
  }
  await expect.poll(constraints).toContain(JSON.stringify(String.raw`^[^\u0000]*$`).slice(1, -1))
  expect((await portal.call(apiDocs.routes.definition, { ...address, name: 'odd' }))?.schemas).toHaveLength(1)
})

test('a definition that was read is not read again, in whatever portal it starts', async () => {
  const readAt = () =>
    withClient(portal.database, (client) =>
      client.query(`select hash, read_at from api_docs.definitions where text = $1`, [orders]),
    )
  await portal.call(apiDocs.routes.definition, address)
  const { rows } = await readAt()

  const second = await startPortal({ database: portal.database })

  expect(await second.call(apiDocs.routes.definition, address)).toMatchObject({ format: 'openapi' })
  await second.runTask(apiDocs, 'sync')
  expect((await readAt()).rows).toEqual(rows)
})

test('without the permission nothing is read', async () => {
  const closed = await startPortal({ config: { permissions: { guests: ['catalog.read'] } } })

  await expect(closed.call(apiDocs.routes.list, {})).rejects.toMatchObject({ statusCode: 403 })
})
