import { buildEntity, catalogFile, serve, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { component, readsIn, sqlIn } from '../testing/reads'
import { nameOf, register } from '../testing/register'

const { routes } = catalog
let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
})

const sql = (statement: string, values?: unknown[]) => sqlIn(portal, statement, values)
const readsOf = (id: string) => readsIn(portal, id)

describe('The reads of a location', () => {
  test('say when, why, how far, how long and what came of it', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('read')) })
    const { location } = await register(portal, server.url('a.yaml'))
    server.files['a.yaml'] = catalogFile(component('read', 'deprecated'), component('read-too'))
    await portal.call(routes.refresh, { id: location.id })
    await sql('update catalog.locations set next_read_at = now() where id = $1', [location.id])
    await portal.runTask(catalog, 'refresh')
    delete server.files['a.yaml']
    await portal.call(routes.refreshEntity, { entityRef: 'component:default/read' })

    const { attempts } = await portal.call(routes.entityReads, nameOf('component:default/read-too'))
    const actor = 'user:default/guest'
    expect(attempts).toMatchObject([
      {
        number: 4,
        cause: 'refresh',
        actor,
        status: 'failed',
        stage: 'fetch',
        failure: expect.stringContaining('a.yaml'),
      },
      { number: 3, cause: 'schedule', actor: null, status: 'unchanged', stage: 'fetch', failure: null },
      { number: 2, cause: 'refresh', actor, status: 'changed', stage: 'store' },
      { number: 1, cause: 'register', actor, status: 'changed', stage: 'store' },
    ])
    expect(attempts[1]?.steps.map(({ stage, counts }) => ({ stage, counts }))).toEqual([
      { stage: 'fetch', counts: { files: 1 } },
    ])
    expect(attempts[2]?.steps.map(({ stage, counts }) => ({ stage, counts }))).toEqual([
      { stage: 'fetch', counts: { files: 1 } },
      { stage: 'parse', counts: { files: 1, documents: 2 } },
      { stage: 'validate', counts: { entities: 2, errors: 0 } },
      { stage: 'store', counts: { created: 1, updated: 1, removed: 0 } },
    ])
  })

  test('come with what is wrong with its files, also where no entity is left to say it', async () => {
    const nameless = buildEntity({ metadata: { name: 'My Service' } })
    const server = await serveFiles({ 'wrong.yaml': catalogFile(nameless), 'broken.yaml': 'kind: [' })
    const { location: wrong } = await register(portal, server.url('wrong.yaml'))
    const { location: broken } = await register(portal, server.url('broken.yaml'))
    const problemsOf = async (id: string) => (await portal.call(routes.reads, { id })).problems
    expect(await problemsOf(wrong.id)).toMatchObject([{ file: server.url('wrong.yaml'), pointer: '/metadata/name' }])
    expect(await problemsOf(broken.id)).toMatchObject([{ file: server.url('broken.yaml'), line: 1 }])
  })

  test('are the last 50, however many there were', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('often')) })
    const { location } = await register(portal, server.url('a.yaml'))
    await sql(
      `insert into catalog.attempts (location_id, number, cause, status)
       select $1, number, 'schedule', 'unchanged' from generate_series(2, 50) as number`,
      [location.id],
    )
    await sql('update catalog.locations set reads = 50 where id = $1', [location.id])
    for (const _ of [51, 52]) await portal.call(routes.refresh, { id: location.id })
    const numbers = (await readsOf(location.id)).map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => 52 - index))
  })

  test('can be watched while they happen, and are one for all who ask meanwhile', async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const text = catalogFile(component('watched'))
    let isHeld = false
    const { origin } = await serve(async (_request, response) => {
      if (isHeld) await gate
      response.end(text)
    })
    const { location } = await register(portal, `${origin}/a.yaml`)
    isHeld = true
    const { id } = location
    const { after } = await portal.call(routes.startRefresh, { id })
    const watched = async () => (await portal.call(routes.attemptAfter, { id, number: after })).attempt
    await expect.poll(watched).toMatchObject({ status: 'running', stage: 'fetch' })
    const asked = await Promise.all([1, 2, 3, 4].map(() => portal.call(routes.startRefresh, { id })))
    expect(new Set(asked.map((each) => each.after))).toEqual(new Set([after + 1]))
    isHeld = false
    open()
    await expect.poll(watched).toMatchObject({ status: 'unchanged', stage: 'store' })
    await expect.poll(async () => (await readsOf(id))[0]).toMatchObject({ number: after + 2, status: 'unchanged' })
    expect(await sql('select from catalog.wanted where location_id = $1', [id])).toEqual([])
  })

  test('of a process that was killed are interrupted, and hold nothing up', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('killed')) })
    const { location } = await register(portal, server.url('a.yaml'))
    await sql(`insert into catalog.attempts (location_id, number, cause) values ($1, 2, 'schedule')`, [location.id])
    await sql(
      `update catalog.locations set reads = 2, reading = 2, reading_until = now() - interval '1 second' where id = $1`,
      [location.id],
    )
    expect(await readsOf(location.id)).toMatchObject([{ status: 'interrupted' }, { status: 'changed' }])
    await portal.call(routes.refresh, { id: location.id })
    expect((await readsOf(location.id))[0]).toMatchObject({ number: 3, status: 'unchanged' })
  })
})

test('two portals on one database read each due location once', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`${index}.yaml`, catalogFile(component(`shared-${index}`))]),
  )
  const server = await serveFiles(files)
  const second = await startPortal({ database: portal.database })
  for (const path of Object.keys(files)) await portal.call(routes.addLocation, { target: server.url(path) })
  server.requests.length = 0
  await sql(`update catalog.locations set next_read_at = now() where target like $1`, [server.url('%')])
  await Promise.all([portal, second, portal, second].map((each) => each.runTask(catalog, 'refresh')))
  expect(server.requests.toSorted()).toEqual(
    Object.keys(files)
      .map((path) => `GET /${path}`)
      .toSorted(),
  )
})
