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

const locationOf = (...targets: string[]) =>
  buildEntity({ kind: 'Location', metadata: { name: targets.join('.').replaceAll('/', '') }, spec: { targets } })
const sql = (statement: string, values?: unknown[]) => sqlIn(portal, statement, values)
const readsOf = (id: string) => readsIn(portal, id)

describe('A source that cannot be read', () => {
  test('has failed since the first time, whatever the last error says, and heals', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('failing')) })
    const { location } = await register(portal, server.url('a.yaml'))
    const text = server.files['a.yaml'] ?? ''
    delete server.files['a.yaml']
    const first = await portal.call(routes.refresh, { id: location.id })
    const second = await portal.call(routes.refresh, { id: location.id })
    expect(first.failingSince).not.toBeNull()
    expect(second.failingSince).toBe(first.failingSince)
    expect(Date.parse(second.nextReadAt ?? '')).toBeGreaterThan(Date.parse(first.nextReadAt ?? ''))
    const described = () => portal.call(routes.describe, nameOf('component:default/failing'))
    expect((await described()).outdated).toMatchObject({ of: 'location', since: first.failingSince })

    server.files['a.yaml'] = text
    expect(await portal.call(routes.refresh, { id: location.id })).toMatchObject({ failure: null, failingSince: null })
    expect((await described()).outdated).toBeNull()
  })

  test('that the portal itself cannot store is no fault of the source, and tried again within a minute', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('refused')) })
    const { location } = await register(portal, server.url('a.yaml'))
    await sql(
      `create function refuse() returns trigger language plpgsql as 'begin raise ''refused by a trigger''; end'`,
    )
    await sql(`create trigger refuse before update on catalog.entities for each row
      when (new.name = 'refused') execute function refuse()`)
    await sql('update catalog.locations set failures = 10 where id = $1', [location.id])
    server.files['a.yaml'] = catalogFile(component('refused', 'deprecated'))
    const failing = await portal.call(routes.refresh, { id: location.id })
    const askedAt = Date.now()
    const described = () => portal.call(routes.describe, nameOf('component:default/refused'))

    expect(failing).toMatchObject({ failure: 'The portal itself failed to store what it read.', isPortalsFault: true })
    expect(Date.parse(failing.nextReadAt ?? '')).toBeLessThan(askedAt + 60_000)
    expect(await described()).toMatchObject({ outdated: { of: 'portal' }, summary: { lifecycle: 'production' } })

    await sql('drop function refuse cascade')
    await sql('update catalog.locations set next_read_at = now() where id = $1', [location.id])
    await portal.runTask(catalog, 'refresh')
    expect(await described()).toMatchObject({
      outdated: null,
      summary: { lifecycle: 'deprecated' },
      location: { failure: null, isPortalsFault: false },
    })
  })

  test('is not read again before the database takes what it says', async () => {
    let asked = 0
    let text = catalogFile(component('patient'))
    const { origin } = await serve((_request, response) => {
      asked += 1
      response.end(text)
    })
    const { location } = await register(portal, `${origin}/a.yaml`)
    const readIt = async () => {
      await sql('update catalog.locations set next_read_at = now() where id = $1', [location.id])
      await portal.runTask(catalog, 'refresh')
      return (await portal.call(routes.reads, { id: location.id })).location
    }
    text = catalogFile(component('patient', 'deprecated'))
    await sql(`create function refuse_all() returns trigger language plpgsql as 'begin raise ''disk full''; end'`)
    await sql(`create trigger refuse_all before insert or update on catalog.entities execute function refuse_all()`)
    expect(await readIt()).toMatchObject({ isPortalsFault: true })
    const before = asked
    expect(await readIt()).toMatchObject({ isPortalsFault: true })
    expect(asked).toBe(before)

    await sql('drop function refuse_all cascade')
    expect(await readIt()).toMatchObject({ failure: null, entities: 1 })
    expect(await portal.call(routes.describe, nameOf('component:default/patient'))).toMatchObject({
      summary: { lifecycle: 'deprecated' },
    })
    expect(await sql(`select from catalog.files where url like 'trial%'`)).toEqual([])
  })

  test('below a location is told of on the pages of its own entities only', async () => {
    const server = await serveFiles({
      'all.yaml': catalogFile(locationOf('./b.yaml', './c.yaml')),
      'b.yaml': catalogFile(component('below')),
      'c.yaml': catalogFile(component('beside')),
    })
    const { location } = await register(portal, server.url('all.yaml'))
    const outdated = async (name: string) =>
      (await portal.call(routes.describe, nameOf(`component:default/${name}`))).outdated
    delete server.files['b.yaml']
    expect(await portal.call(routes.refresh, { id: location.id })).toMatchObject({ failure: null, failingFiles: 1 })
    const since = (await outdated('below'))?.since
    expect(await outdated('below')).toMatchObject({ of: 'file', file: server.url('b.yaml') })
    expect(await outdated('beside')).toBeNull()

    await portal.call(routes.refresh, { id: location.id })
    expect((await outdated('below'))?.since).toBe(since)
    expect((await portal.call(routes.reads, { id: location.id })).failingFiles).toMatchObject([
      { url: server.url('b.yaml'), since },
    ])
    server.files['b.yaml'] = catalogFile(component('below'))
    await portal.call(routes.refresh, { id: location.id })
    expect(await outdated('below')).toBeNull()
  })

  test('is blamed on whom it is about: a sound entity beside a broken one is up to date', async () => {
    const server = await serveFiles({ 'both.yaml': catalogFile(component('sound'), component('mangled')) })
    const { location } = await register(portal, server.url('both.yaml'))
    server.files['both.yaml'] = `${catalogFile(component('sound'))}\n---\nkind: Component\nmetadata: [no name\n`
    await portal.call(routes.refresh, { id: location.id })
    const of = async (name: string) =>
      (await portal.call(routes.describe, nameOf(`component:default/${name}`))).outdated?.of
    expect([await of('sound'), await of('mangled')]).toEqual(['beside', 'text'])
  })

  test('is said to be broken since that was found first, wherever in the file it stands by now', async () => {
    const broken = catalogFile(buildEntity({ metadata: { name: 'unwell' }, spec: { lifecycle: 7 } }))
    const server = await serveFiles({ 'a.yaml': catalogFile(component('unwell')) })
    const { location } = await register(portal, server.url('a.yaml'))
    const sinceWhen = async (text: string) => {
      server.files['a.yaml'] = text
      await portal.call(routes.refresh, { id: location.id })
      const { problems } = await portal.call(routes.describe, nameOf('component:default/unwell'))
      return problems.map(({ since }) => since)
    }
    const [first, ...others] = await sinceWhen(broken)
    expect(others).toEqual([])
    expect(await sinceWhen(`# Moved\n${broken}`)).toEqual([first])
    expect(await sinceWhen(catalogFile(component('unwell')))).toEqual([])
    expect(await sinceWhen(broken)).not.toEqual([first])
  })

  test('is said to be broken since each of its faults was found, however many are of one sort', async () => {
    const faulty = (spec: Record<string, unknown>) => catalogFile(buildEntity({ metadata: { name: 'worse' }, spec }))
    const server = await serveFiles({ 'a.yaml': faulty({}) })
    const { location } = await register(portal, server.url('a.yaml'))
    const sinceWhen = async (spec: Record<string, unknown>) => {
      server.files['a.yaml'] = faulty(spec)
      await portal.call(routes.refresh, { id: location.id })
      const { problems } = await portal.call(routes.describe, nameOf('component:default/worse'))
      return problems.map(({ pointer, since }) => [pointer, since])
    }
    const [[, first] = []] = await sinceWhen({ owner: 7 })
    const both = await sinceWhen({ lifecycle: 7, owner: 7 })
    expect(both).toEqual(expect.arrayContaining([['/spec/owner', first]]))
    expect(both).toHaveLength(2)
    expect(both).not.toEqual(expect.arrayContaining([['/spec/lifecycle', first]]))
  })

  test('is not to blame when the portal loses its database, or the caller goes away', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('blameless')) })
    const { location } = await register(portal, server.url('a.yaml'))
    server.files['a.yaml'] = catalogFile(component('blameless', 'deprecated'))
    await sql(
      `create function catalog.cut() returns trigger language plpgsql as
         'begin perform pg_terminate_backend(pg_backend_pid()); return new; end';
       create trigger cut before update on catalog.entities for each row when (new.name = 'blameless') execute function catalog.cut()`,
    )
    await portal.call(routes.refresh, { id: location.id })
    await sql('drop trigger cut on catalog.entities')
    expect((await readsOf(location.id))[0]).toMatchObject({ status: 'interrupted', failure: null })
    const { location: after } = await portal.call(routes.location, { id: location.id })
    expect(after).toMatchObject({ failure: null, failingSince: null })

    await portal.runTask(catalog, 'refresh')
    expect((await portal.call(routes.entityByName, nameOf('component:default/blameless'))).spec?.lifecycle).toBe(
      'deprecated',
    )
  })
})
