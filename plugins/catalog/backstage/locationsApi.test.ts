import { createHash } from 'node:crypto'
import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
})

const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const post = (path: string, body: unknown) => portal.fetch(`/api/catalog${path}`, json(body))
const get = async (path: string) => (await portal.fetch(`/api/catalog${path}`)).json()
const component = (name: string) => buildEntity({ metadata: { name }, spec: { owner: 'shop' } })

describe('POST /locations', () => {
  test('answers 201 with location and entities, then 409, then 201 with onConflict=refresh', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('posted')) })
    const target = server.url('a.yaml')
    const entityRef = `location:default/generated-${createHash('sha1').update(`url:${target}`).digest('hex')}`

    const first = await post('/locations', { type: 'url', target })
    expect(first.status).toBe(201)
    const { location, entities } = await first.json()
    expect(location).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), type: 'url', target, entityRef })
    expect(entities).toMatchObject([{ kind: 'Component', metadata: { name: 'posted', uid: expect.any(String) } }])

    const again = await post('/locations', { type: 'url', target })
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({
      error: { name: 'ConflictError', message: `Location url:${target} already exists` },
      response: { statusCode: 409 },
    })

    const refreshed = await post('/locations?onConflict=refresh', { type: 'url', target })
    expect(refreshed.status).toBe(201)
    expect((await refreshed.json()).location).toEqual(location)
  })

  test('with dryRun=true says what would come, and writes nothing', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('dry')) })
    const target = server.url('a.yaml')
    const response = await post('/locations?dryRun=true', { type: 'url', target })
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({
      exists: false,
      location: { id: `url:${target}`, type: 'url', target },
      entities: [{ metadata: { name: 'dry' } }],
    })
    expect((await portal.fetch('/api/catalog/entities/by-name/component/default/dry')).status).toBe(404)
  })

  test('with dryRun=true names every error at once', async () => {
    const text = `${catalogFile(component('no spaces please'))}\n---\n${catalogFile(buildEntity({ kind: 'Komponent' }))}`
    const server = await serveFiles({ 'a.yaml': text })
    const response = await post('/locations?dryRun=true', { type: 'url', target: server.url('a.yaml') })
    expect(response.status).toBe(400)
    const { error } = await response.json()
    expect(error.name).toBe('InputError')
    expect(error.message.split('\n').length).toBeGreaterThanOrEqual(2)
  })

  test('refuses keys that it does not know', async () => {
    const response = await post('/locations', {
      type: 'url',
      target: 'https://example.com/a.yaml',
      presence: 'optional',
    })
    expect(response.status).toBe(400)
  })
})

test('locations can be listed, read and removed', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('listed')) })
  const { location } = await (await post('/locations', { target: server.url('a.yaml') })).json()
  expect(await get('/locations')).toContainEqual({ data: location })
  expect(await get(`/locations/${location.id}`)).toEqual(location)
  expect(await get('/locations/by-entity/component/default/listed')).toEqual(location)
  const removed = await portal.fetch(`/api/catalog/locations/${location.id}`, { method: 'DELETE' })
  expect(removed.status).toBe(204)
  expect((await portal.fetch(`/api/catalog/locations/${location.id}`)).status).toBe(404)
})

test('entities come by name and by refs, in any case, in order, with null for the unknown', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('Named')) })
  await post('/locations', { target: server.url('a.yaml') })
  const url = server.url('a.yaml')
  const entity = await get('/entities/by-name/Component/Default/NAMED')
  expect(entity).toMatchObject({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'Named',
      namespace: 'default',
      uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      etag: expect.stringMatching(/^[0-9a-f]{40}$/),
      annotations: {
        'backstage.io/managed-by-location': `url:${url}`,
        'backstage.io/managed-by-origin-location': `url:${url}`,
        'backstage.io/view-url': url,
        'backstage.io/source-location': `url:${new URL('.', url)}`,
      },
    },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/shop' }],
  })
  const entityRefs = ['component:nobody', 'component:named', 'Component:default/Named']
  expect(await (await post('/entities/by-refs', { entityRefs })).json()).toEqual({ items: [null, entity, entity] })
})

test('refreshing an entity reads its location again', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('stale')) })
  await post('/locations', { target: server.url('a.yaml') })
  server.files['a.yaml'] = catalogFile(component('stale'), component('fresh'))
  const response = await post('/refresh', { entityRef: 'component:default/stale' })
  expect(response.status).toBe(200)
  expect(await get('/entities/by-name/component/default/fresh')).toMatchObject({ metadata: { name: 'fresh' } })
})
