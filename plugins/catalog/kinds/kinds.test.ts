import type { Entity } from '@callboard/catalog-model'
import {
  catalogFile,
  type FileServer,
  inRepository,
  serveFiles,
  startPortal,
  type TestPortal,
} from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { catalog } from '../plugin'
import { asked } from '../testing/asked'
import { clientOf } from '../testing/clientOf'
import { nameOf, register } from '../testing/register'
import { facetsOf } from './facetsOf'
import { buildRobot, robotFiles, robots } from './robots.fixture'

let portal: TestPortal
let files: FileServer
beforeAll(async () => {
  portal = await startPortal({ config: { catalog: { kinds: robots } } })
  files = await serveFiles({ ...robotFiles })
  await register(portal, files.url('robots.yaml'))
})

const describeRobot = (name: string) => portal.call(catalog.routes.describe, nameOf(`robot:default/${name}`))
const list = (input: object) => portal.call(catalog.routes.list, asked({ kind: ['Robot'], ...input }) as never)
const names = async (input: object) => (await list(input)).items.map(({ name }) => name)

describe('a kind of the configuration', () => {
  test('is validated in a plan, with every problem at its line and what would mend it', async () => {
    const { problems } = await portal.call(catalog.routes.plan, { target: files.url('bad.yaml') })
    expect(problems.map(({ line, message, fix }) => [line, message, fix?.title])).toEqual([
      [6, '`spec.model` is missing. Is it what `modell` was meant to be?', 'Rename it to `model`'],
      [7, '`spec.serialNumber` must be at least 1.', undefined],
      [8, '`spec.site` cannot be `berln`. Write one of `berlin`, `porto`.', 'Write `berlin`'],
      [9, '`spec.controller` must be text, and is a list.', undefined],
    ])
  })

  test('has relations, owner and system, which both ends know', async () => {
    const { summary, relations } = await describeRobot('lifter')
    expect(summary).toMatchObject({ owner: 'group:default/crew', system: 'system:default/warehouse' })
    expect(relations.map(({ type, ref }) => `${type} ${ref}`)).toEqual([
      'carries robot:default/sorter',
      'controlledBy component:default/fleet',
      'ownedBy group:default/crew',
      'partOf system:default/warehouse',
    ])
    const fleet = await portal.call(catalog.routes.describe, nameOf('component:default/fleet'))
    expect(fleet.relations.filter(({ type }) => type === 'controls').map(({ ref }) => ref)).toEqual([
      'robot:default/lifter',
      'robot:default/sorter',
    ])
  })

  test('shows the fields of its spec as its schema names them, and those that it does not know', async () => {
    const { fields } = await describeRobot('lifter')
    expect(fields.map(({ title, description, refs }) => [title, description, refs])).toEqual([
      ['Model', 'As it stands on the type plate.', null],
      ['Serial number', null, null],
      ['Warehouse', null, null],
      ['Controller', 'The component that steers it.', ['component:default/fleet']],
      ['Carries', null, ['robot:default/sorter']],
      ['Manual', null, null],
      ['Colour', null, null],
    ])
  })

  test('has columns in its list, which sort it', async () => {
    const { items } = await list({ sort: '-spec.model' })
    expect(items.map(({ name, fields }) => [name, fields])).toEqual([
      ['sorter', { 'spec.model': 'R-3' }],
      ['mover', { 'spec.model': 'R-20', 'spec.serialNumber': '12' }],
      ['lifter', { 'spec.model': 'R-20', 'spec.serialNumber': '7' }],
    ])
    const first = await list({ sort: 'spec.serialNumber', limit: 2 })
    expect(first.items.map(({ name }) => name)).toEqual(['lifter', 'mover'])
    expect(await names({ sort: 'spec.serialNumber', limit: 2, cursor: first.next })).toEqual(['sorter'])
  })

  test('has facets in its list, which narrow it and say how many there would be', async () => {
    expect(await names({ field: ['spec.site=Porto'] })).toEqual(['mover', 'sorter'])
    expect(await names({ field: ['spec.site=porto', 'spec.model=R-20'] })).toEqual(['mover'])
    const { fieldFacets } = await list({ field: ['spec.site=porto'] })
    const counts = fieldFacets.map(({ title, values }) => [
      title,
      values.map(({ value, count }) => `${value} ${count}`),
    ])
    expect(counts).toEqual([
      ['Warehouse', ['porto 2', 'berlin 1']],
      ['Model', ['R-20 1', 'R-3 1']],
    ])
    const owned = await list({ owner: ['group:default/crew'] })
    expect(owned.fieldFacets[0]?.values.map(({ value, count }) => `${value} ${count}`)).toEqual(['berlin 1', 'porto 1'])
  })

  test('is found by its facets in search, and through the client of Backstage', async () => {
    const found = await portal.fetch('/api/search/find?text=site:porto')
    expect((await found.json()).results.map(({ key }: { key: string }) => key).sort()).toEqual([
      'robot:default/mover',
      'robot:default/sorter',
    ])
    const { items } = await clientOf(portal).getEntities({ filter: { kind: 'robot', 'spec.model': 'r-3' } })
    expect(items.map(({ metadata }) => metadata.name)).toEqual(['sorter'])
  })

  test('is known to editors', async () => {
    const schema = JSON.stringify(await portal.call(catalog.routes.schema, {}))
    expect(schema).toContain('"const":"Robot"')
    expect(schema).toContain('As it stands on the type plate.')
  })

  test.each([
    ['spec.site', 'q', 200],
    ['site:berlin', 'q', 200],
    ["spec.a'}'=1", 'q', 200],
    ['sight:berlin', 'q', 400],
    ["spec.a'", 'sort', 400],
    ['spec.a b', 'sort', 400],
  ])('%s as %s is answered with %i', async (value, parameter, expected) => {
    const { status } = await portal.fetch(`/api/catalog/list?${parameter}=${encodeURIComponent(value)}`)
    expect(status).toBe(expected)
  })
})

test('a kind that is taken out of the configuration keeps its entities as they were, with a problem, until it comes back', async () => {
  const files = await serveFiles({ ...robotFiles })
  const config = { catalog: { kinds: robots } }
  const before = await startPortal({ config })
  await register(before, files.url('robots.yaml'))
  await before.close()
  const without = await startPortal({ database: before.database })
  await without.call(catalog.routes.refreshEntity, { entityRef: 'robot:default/lifter' })
  const { problems, fields, relations } = await without.call(catalog.routes.describe, nameOf('robot:default/lifter'))
  expect(problems).toMatchObject([{ code: 'unknown-kind', level: 'error' }])
  expect(fields.map(({ title }) => title)).toContain('Serial number')
  expect(relations.map(({ type }) => type)).toContain('controlledBy')
  await without.close()

  const after = await startPortal({ config, database: before.database })
  await after.call(catalog.routes.refreshEntity, { entityRef: 'robot:default/lifter' })
  expect((await after.call(catalog.routes.describe, nameOf('robot:default/lifter'))).problems).toEqual([])
})

test('a kind that a plugin has is refused with its name, and the plugin goes on', async () => {
  const portal = await startPortal({
    config: { catalog: { kinds: { checkList: { apiVersions: ['example.com/v1'] } } } },
    plugins: [inRepository('plugins/catalog/fixtures/checklists')],
  })
  expect(portal.warnings.join()).toContain(
    'catalog.kinds.checkList of the configuration cannot be declared: the plugin checklists has a kind of this name.',
  )
})

test('a name that is cut through an emoji in its problem keeps no location from being stored', async () => {
  const odd = await serveFiles({
    'odd.yaml': catalogFile(
      buildRobot('fine', { model: 'R-1', site: 'porto' }),
      buildRobot(`${'x'.repeat(79)}😀`, { model: 'R-1', site: 'porto' }),
    ),
  })
  const { location } = await portal.call(catalog.routes.addLocation, { target: odd.url('odd.yaml') })
  await portal.call(catalog.routes.refresh, { id: location.id })
  expect((await describeRobot('fine')).problems).toEqual([])
  const { items } = await portal
    .call(catalog.routes.reads, { id: location.id })
    .then(({ attempts }) => ({ items: attempts }))
  expect(items[0]?.status).not.toBe('failed')
})

test('a facet that is cut through an emoji can be stored', () => {
  const kinds = { Robot: { apiVersions: ['example.com/v1'], spec: z.unknown(), facets: ['spec.model'] } }
  const entity = buildRobot('odd', { model: `${'x'.repeat(59)}😀` }) as Entity
  expect(facetsOf(entity, kinds)).toEqual({ 'spec.model': ['x'.repeat(59)] })
})
