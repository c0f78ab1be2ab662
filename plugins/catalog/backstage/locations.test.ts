import { createHash, randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { CatalogClient } from '@backstage/catalog-client'
import { buildEntity, catalogFile, serve, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { clientOf } from '../testing/clientOf'

let portal: TestPortal
let client: CatalogClient
beforeAll(async () => {
  portal = await startPortal()
  client = clientOf(portal)
})

const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const post = (path: string, body: unknown) => portal.fetch(`/api/catalog${path}`, json(body))
const component = (name: string) => buildEntity({ metadata: { name }, spec: { owner: 'shop' } })

describe('POST /locations', () => {
  test('answers 201 with the location, whose entities are there, then 409, then 201 with onConflict=refresh', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('posted')) })
    const target = server.url('a.yaml')
    const entityRef = `location:default/generated-${createHash('sha1').update(`url:${target}`).digest('hex')}`

    const first = await post('/locations', { type: 'url', target })
    expect(first.status).toBe(201)
    const { location, entities } = await first.json()
    expect(location).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), type: 'url', target, entityRef })
    expect(entities).toEqual([])
    expect((await portal.fetch('/api/catalog/entities/by-name/component/default/posted')).status).toBe(200)

    const again = await post('/locations', { type: 'url', target })
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({
      error: {
        name: 'ConflictError',
        message: `Location url:${target} already exists: it was registered by user:default/guest. Its page is /catalog/locations/${location.id}. To register it all the same and read it again, send onConflict=refresh.`,
      },
      response: { statusCode: 409 },
    })

    const refreshed = await post('/locations?onConflict=refresh', { type: 'url', target })
    expect(refreshed.status).toBe(201)
    expect((await refreshed.json()).location).toEqual(location)
  })

  test('of one address by several at the same moment is one location, and an error for nobody', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('at-once')) })
    const body = { type: 'url', target: server.url('a.yaml') }
    const answers = await Promise.all(Array.from({ length: 8 }, () => post('/locations?onConflict=refresh', body)))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
    const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).location.id))
    expect(new Set(ids).size).toBe(1)
  })

  test('of one address by several at the same moment is a conflict for all but the first, unless they say otherwise', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('at-once-too')) })
    const body = { type: 'url', target: server.url('a.yaml') }
    // Twice as many as the portal has connections.
    const answers = await Promise.all(Array.from({ length: 40 }, () => post('/locations', body)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(39).fill(409)])
    const refused = answers.filter(({ status }) => status === 409)
    for (const answer of refused) expect((await answer.json()).error.message).toContain('already exists')
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

describe('locations', () => {
  test.each([
    ['GET', '/locations/nonsense'],
    ['GET', `/locations/${randomUUID()}`],
    ['DELETE', '/locations/nonsense'],
    ['PUT', '/locations/nonsense'],
    ['GET', '/locations/nonsense/details'],
    ['GET', '/locations/nonsense/attempts'],
    ['POST', '/locations/nonsense/refresh'],
  ])('that are not there are not found, whatever the id looks like: %s %s', async (method, path) => {
    const body = JSON.stringify({ type: 'url', target: 'https://example.com/a.yaml' })
    const headers = { 'content-type': 'application/json' }
    const response = await portal.fetch(`/api/catalog${path}`, { method, ...(method !== 'GET' && { body, headers }) })
    expect(response.status).toBe(404)
    expect((await response.json()).error).toMatchObject({
      name: 'NotFoundError',
      message: expect.stringMatching(/^No location has the id '.+'\. .*GET \/api\/catalog\/locations/),
    })
  })

  test('come by id, by ref, by what they gave, and page by page', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('listed')) })
    const { location } = await client.addLocation({ target: server.url('a.yaml') })
    expect(await client.getLocationById(location.id)).toEqual(location)
    expect(await client.getLocationByRef(`url:${location.target}`)).toEqual(location)
    expect(await client.getLocationByEntity('component:default/listed')).toEqual(location)
    expect((await client.getLocations()).items).toContainEqual(location)
    const { items, totalItems } = await client.queryLocations({
      query: { target: { $hasPrefix: location.target } } as never,
    })
    expect({ items, totalItems }).toEqual({ items: [location], totalItems: 1 })
    const pages = []
    for await (const page of client.streamLocations({})) pages.push(...page)
    expect(pages).toContainEqual(location)
    await client.removeLocationById(location.id)
    expect(await client.getLocationById(location.id)).toBeUndefined()
  })

  test('move to another URL, and stay as they are when that one cannot be read', async () => {
    const moving = await serveFiles({ 'old.yaml': catalogFile(component('moving')) })
    const { location } = await client.addLocation({ target: moving.url('old.yaml') })
    await expect(client.updateLocation(location.id, { target: moving.url('nowhere.yaml') })).rejects.toThrow()
    expect(await client.getLocationById(location.id)).toEqual(location)

    const before = await client.getEntityByRef('component:default/moving')
    moving.files['new.yaml'] = catalogFile(component('moving'))
    const moved = await client.updateLocation(location.id, { target: moving.url('new.yaml') })
    expect(moved).toMatchObject({ id: location.id, target: moving.url('new.yaml') })
    const after = await client.getEntityByRef('component:default/moving')
    expect(after?.metadata.uid).toBe(before?.metadata.uid)
  })

  test.each([
    ['something else', 200],
    ['nothing', 404],
  ])('that move are not told what a read of the old URL says afterwards: %s', async (_what, status) => {
    let isSlow = false
    const waiting: ServerResponse[] = []
    const { origin } = await serve(({ url }, response) => {
      if (url === '/new.yaml') response.end(catalogFile(component('new')))
      else if (isSlow) waiting.push(response)
      else response.end(catalogFile(component('old')))
    })
    const { location } = await client.addLocation({ target: `${origin}/old.yaml` })
    isSlow = true
    const refreshed = client.refreshEntity(location.entityRef)
    await expect.poll(() => waiting).toHaveLength(1)
    const moved = await client.updateLocation(location.id, { target: `${origin}/new.yaml` })
    waiting[0]?.writeHead(status).end(catalogFile(component('stale')))
    await refreshed

    expect(await client.getLocationById(location.id)).toEqual(moved)
    expect(await portal.call(catalog.routes.location, { id: location.id })).toMatchObject({
      location: { failure: null },
    })
    expect(await client.getEntityByRef('component:default/new')).toBeDefined()
    expect(await client.getEntityByRef('component:default/stale')).toBeUndefined()
    await client.removeLocationById(location.id)
  })
})

describe('validateEntity', () => {
  const location = 'url:https://example.com/catalog-info.yaml'

  test('says nothing of a good entity', async () => {
    expect(await client.validateEntity(component('good') as never, location)).toEqual({ valid: true })
  })

  test('says all that is wrong, as it would stand in a file', async () => {
    const wrong = buildEntity({ metadata: { name: 'not good' }, spec: { owner: 3 } })
    const result = await client.validateEntity(wrong as never, location)
    expect(result).toMatchObject({ valid: false, errors: [{ name: 'InputError' }, { name: 'InputError' }] })
    const message = JSON.stringify(result)
    expect(message).toContain('/metadata/name')
    expect(message).toContain('/spec/owner')
  })

  test('reads what the entity includes', async () => {
    const files = await serveFiles({ 'there.txt': 'openapi' })
    const api = (name: string) =>
      buildEntity({
        kind: 'API',
        metadata: { name: 'included' },
        spec: { type: 'openapi', lifecycle: 'production', owner: 'shop', definition: { $text: `./${name}` } },
      })
    const at = `url:${files.url('catalog-info.yaml')}`
    expect(await client.validateEntity(api('there.txt') as never, at)).toEqual({ valid: true })
    const { errors = [] } = (await client.validateEntity(api('nowhere.txt') as never, at)) as { errors?: Error[] }
    expect(errors[0]?.message).toContain('nowhere.txt')
  })

  test('does not read the disk of the portal', async () => {
    const { errors = [] } = (await client.validateEntity(component('good') as never, 'file:/etc/passwd')) as {
      errors?: Error[]
    }
    expect(errors[0]?.message).toContain('url:<address>')
  })
})

describe('analyzeLocation', () => {
  const analyze = (target: string) => client.analyzeLocation({ location: { type: 'url', target } })

  test('finds the catalog file of a folder, and says whether it is registered', async () => {
    const files = await serveFiles({ 'shop/catalog-info.yaml': catalogFile(component('analyzed')) })
    const url = files.url('shop/catalog-info.yaml')
    const before = await analyze(files.url('shop/'))
    expect(before).toMatchObject({
      existingEntityFiles: [
        { location: { type: 'url', target: url }, isRegistered: false, entity: { metadata: { name: 'analyzed' } } },
      ],
      generateEntities: [],
    })
    const { location } = await client.addLocation({ target: url })
    expect((await analyze(files.url('shop/'))).existingEntityFiles[0]?.isRegistered).toBe(true)
    await client.removeLocationById(location.id)
  })

  test('offers an entity to begin with where there is none', async () => {
    const files = await serveFiles({ 'shop/README.md': '# Shop' })
    expect(await analyze(files.url('shop/'))).toMatchObject({
      existingEntityFiles: [],
      generateEntities: [
        {
          entity: { kind: 'Component', metadata: { name: 'shop' }, spec: { type: 'other' } },
          fields: expect.arrayContaining([
            { field: 'metadata.name', state: 'analysisSuggestedValue', value: 'shop', description: 'From the address' },
            expect.objectContaining({ field: 'spec.owner', state: 'needsUserInput', value: null }),
          ]),
        },
      ],
    })
  })

  test('says of what is no URL that it is none', async () => {
    const message = expect.stringContaining('no web address')
    await expect(analyze('shop')).rejects.toMatchObject({ body: { error: { message } } })
  })
})
