import { get as request } from 'node:http'
import { startPortal, withClient } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { startShop } from '../../testing/startShop'
import { requestsTo } from './requestsTo'

let shop: Awaited<ReturnType<typeof startShop>>
beforeAll(async () => {
  shop = await startShop()
})

const { api, read, send } = requestsTo(() => shop.portal)

/** The whole of an answer that is an error. */
async function expectError(response: Response, status: number, name: string) {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(await response.json()).toMatchObject({
    error: { name, message: expect.any(String) },
    response: { statusCode: status },
  })
}

test.each([
  ['a bad request', 400, () => api('/entities?limit=0'), 'InputError'],
  ['what is not there', 404, () => api('/entities/by-uid/00000000-0000-4000-8000-000000000000'), 'NotFoundError'],
  ['a location twice', 409, () => send('/locations', { type: 'url', target: shop.root.target }), 'ConflictError'],
  [
    'a key that nobody knows',
    400,
    () => send('/locations', { type: 'url', target: shop.root.target, more: 1 }),
    'InputError',
  ],
])('%s is answered with %i and a body that clients read', async (_what, status, ask, name) => {
  await expectError(await ask(), status, name)
})

test('what fails in the portal is answered with 500, and nothing of the database is told', async () => {
  const rename = (from: string, to: string) =>
    withClient(shop.portal.database, (client) => client.query(`alter table catalog.${from} rename to ${to}`))
  await rename('locations', 'elsewhere')
  const response = await api('/locations')
  await rename('elsewhere', 'locations')
  expect(await response.clone().text()).not.toMatch(/relation|elsewhere|select/)
  await expectError(response, 500, 'InternalError')
})

describe('whoever may not read', () => {
  const json = { 'content-type': 'application/json' }
  const post = (body: object) => ({ method: 'POST', headers: json, body: JSON.stringify(body) })
  const reads: Array<[path: string, init?: RequestInit]> = [
    ['/entities'],
    ['/entities/by-query'],
    ['/entities/by-query', post({})],
    ['/entities/by-refs', post({ entityRefs: ['component:cart'] })],
    ['/entities/by-name/component/default/cart'],
    ['/entities/by-uid/00000000-0000-4000-8000-000000000000'],
    ['/entities/by-name/component/default/cart/ancestry'],
    ['/entity-facets?facet=kind'],
    ['/entity-facets', post({ facets: ['kind'] })],
    ['/locations'],
    ['/locations/by-query', post({})],
    ['/locations/by-entity/component/default/cart'],
  ]

  test.each([
    ['because nobody is signed in', 401, 'AuthenticationError', { auth: { providers: {} } }],
    ['because it takes a permission', 403, 'NotAllowedError', { permissions: { guests: ['search.*'] } }],
  ])('%s gets %i from every list, entity and facet, and learns nothing', async (_why, status, name, config) => {
    const { database } = shop.portal
    const strict = await startPortal({ config, database })
    for (const [path, init] of reads) await expectError(await strict.fetch(`/api/catalog${path}`, init), status, name)
    await strict.close()
  })
})

test('all of 50,000 entities are sent while they are read: no faster than the caller takes them, and nobody waits', async () => {
  await withClient(shop.portal.database, (client) =>
    client.query(`
      insert into catalog.entities (ref, kind, namespace, name, tags, file_id, line, hash, compact_document)
      select 'component:many/c' || number, 'Component', 'many', 'c' || number, '{}', (select min(id) from catalog.files), 1, '',
        json_build_object('apiVersion', 'backstage.io/v1alpha1', 'kind', 'Component',
          'metadata', json_build_object('name', 'c' || number, 'namespace', 'many', 'note', repeat('x', 1000)))
      from generate_series(1, 50000) as number
    `),
  )
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) =>
    request(`${shop.portal.url}/api/catalog/entities?filter=metadata.namespace=many`, resolve).on('error', reject),
  )
  response.pause()
  for (let turn = 0; turn < 20; turn++) await read('/entities/by-name/component/default/cart')
  expect(response.socket.bytesRead).toBeLessThan(20_000_000)
  let [length, count] = [0, 0]
  for await (const chunk of response.setEncoding('utf8')) {
    length += chunk.length
    count += chunk.split('"uid"').length - 1
  }
  expect(length).toBeGreaterThan(50_000_000)
  // The word may be cut in two where one chunk ends and the next begins.
  expect(count).toBeGreaterThan(49_000)
})
