import { buildEntity, catalogFile, eventually, serveFiles, startPortal, withClient } from '@callboard/testing'
import { expect, test } from 'vitest'
import { catalog } from '../plugin'
import { nameOf, register } from '../testing/register'

const { routes } = catalog
const place = 'backstage.io/managed-by-location'
const view = 'backstage.io/view-url'

/** What stands in a stored document for what is not in it. */
const mark = { '@': 0, list: [{ description: 0 }] }

const odd = 'A "quoted" \\ $& line\nand "description":0 \u2028'

const entity = (name: string, metadata: object = {}, spec: object = {}) =>
  buildEntity({ metadata: { name, ...metadata }, spec: { ...spec } })

test('words that two writers added at a time are there once again within a day, and none is lost', async () => {
  const portal = await startPortal()
  const server = await serveFiles({ 'a.yaml': catalogFile(entity('quokka', { description: 'Hops about' })) })
  await register(portal, server.url('a.yaml'))
  const words = await withClient(portal.database, async (client) => {
    await client.query(
      `insert into catalog.words select word, is_name from catalog.words where word in ('quokka', 'hops')`,
    )
    await portal.runTask(catalog, 'trimWords')
    const { rows } = await client.query(`select word from catalog.words where word in ('quokka', 'hops') order by 1`)
    return rows.map(({ word }) => word)
  })
  expect(words).toEqual(['hops', 'quokka'])
})

test('what says where entities come from is stored once for a file, and each of them has it', async () => {
  const portal = await startPortal()
  const server = await serveFiles({})
  const url = server.url('all.yaml')
  const read = async (name: string, at?: string) =>
    portal.call(routes.entityByName, { ...nameOf(`component:default/${name}`), at })
  const annotationsOf = async (name: string, at?: string) => (await read(name, at)).metadata.annotations

  const others = [
    entity('other'),
    entity('annotated', { description: odd, annotations: { 'acme.org/x': '$1 "y"' } }),
    entity('elsewhere', { annotations: { [view]: 'https://acme.org/' } }),
  ]
  server.files['all.yaml'] = catalogFile(entity('changing'), entity('marked'), ...others)
  await register(portal, url)
  const first = new Date().toISOString()

  const shared = await withClient(portal.database, (client) =>
    client.query('select name from catalog.entities join catalog.origins on origins.id = origin_id order by name'),
  )
  expect(shared.rows.map(({ name }) => name)).toEqual(['annotated', 'changing', 'marked', 'other'])
  for (const name of ['other', 'annotated', 'elsewhere']) {
    expect(await annotationsOf(name)).toMatchObject({ [place]: `url:${url}` })
  }
  expect(await annotationsOf('annotated')).toMatchObject({ 'acme.org/x': '$1 "y"', [view]: url })
  expect((await read('annotated')).metadata.description).toBe(odd)
  expect(await annotationsOf('elsewhere')).toMatchObject({ [view]: 'https://acme.org/' })

  // Who says what stands in their place keeps it, and so do all others.
  server.files['all.yaml'] = catalogFile(
    entity('changing', { title: 'New', annotations: { [view]: 'https://acme.org/new' } }),
    entity('marked', {}, { own: mark }),
    ...others,
  )
  await portal.call(routes.refreshEntity, { entityRef: 'component:default/changing' })
  expect((await read('marked')).spec).toMatchObject({ own: mark })
  expect((await read('changing')).metadata.annotations).toMatchObject({ [view]: 'https://acme.org/new' })
  expect(await annotationsOf('changing', first)).toEqual(await annotationsOf('other'))
})

test('what says where entities come from goes when none has it any more, and not while one is being stored', async () => {
  const portal = await startPortal()
  const server = await serveFiles({ 'two.yaml': catalogFile(entity('one'), entity('two')) })
  const origins = async () =>
    withClient(portal.database, async (client) => {
      const { rows } = await client.query('select annotations from catalog.origins where annotations like $1', [
        `%${server.url('two.yaml')}%`,
      ])
      return rows.length
    })
  const first = await register(portal, server.url('two.yaml'))
  await portal.call(routes.removeLocation, { id: first.location.id })
  expect(await origins()).toBe(1)

  await withClient(portal.database, async (client) => {
    await client.query(`create function held() returns trigger language plpgsql as
      'begin perform pg_advisory_xact_lock_shared(33); return new; end'`)
    await client.query('create trigger held before insert on catalog.entities for each row execute function held()')
    await client.query('select pg_advisory_lock(33)')
    const registering = register(portal, server.url('two.yaml'))
    await eventually(async () => {
      const { rows } = await client.query(`select from pg_locks where locktype = 'advisory' and not granted`)
      expect(rows).not.toEqual([])
    })
    await portal.runTask(catalog, 'trimOrigins')
    await client.query('select pg_advisory_unlock(33)')
    const { location } = await registering

    const stored = await portal.call(routes.entityByName, nameOf('component:default/one'))
    expect(stored.metadata.annotations).toMatchObject({ [place]: `url:${server.url('two.yaml')}` })
    expect(await origins()).toBe(1)
    await portal.call(routes.removeLocation, { id: location.id })
  })
  await portal.runTask(catalog, 'trimOrigins')
  expect(await origins()).toBe(0)
})
