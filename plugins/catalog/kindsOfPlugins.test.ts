import { buildEntity, catalogFile, inRepository, serveFiles, startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { catalog } from './plugin'

const checklist = (spec: Record<string, unknown>) =>
  buildEntity({ apiVersion: 'example.com/v1', kind: 'Checklist', metadata: { name: 'launch' }, spec })

test("a plugin's kind is validated, related and processed like any other", async () => {
  const portal = await startPortal({ plugins: [inRepository('plugins/catalog/fixtures/checklists')] })
  const files = await serveFiles({
    'good.yaml': catalogFile(
      checklist({ owner: 'crew', checks: ['component:web'], items: ['lights', 'sound'] }),
      buildEntity(),
    ),
    'bad.yaml': catalogFile(checklist({ owner: 'crew', items: 'lights' })),
  })

  await portal.call(catalog.routes.addLocation, { type: 'url', target: files.url('good.yaml') })
  const launch = { kind: 'checklist', namespace: 'default', name: 'launch' }
  expect(await portal.call(catalog.routes.entityByName, launch)).toMatchObject({
    metadata: { annotations: { 'checklists/items': '2' } },
    relations: [
      { type: 'checks', targetRef: 'component:default/web' },
      { type: 'ownedBy', targetRef: 'group:default/crew' },
    ],
  })
  const web = { kind: 'component', namespace: 'default', name: 'web' }
  expect((await portal.call(catalog.routes.entityByName, web)).relations).toContainEqual({
    type: 'checkedBy',
    targetRef: 'checklist:default/launch',
  })

  const list = await portal.call(catalog.routes.list, { q: 'kind:checklist items:sound' })
  expect(list.items.map(({ fields }) => fields)).toEqual([{ 'spec.items': 'lights, sound' }])
  expect(list.fieldFacets).toMatchObject([{ title: 'Things to do', values: [{ value: 'lights', count: 1 }, {}] }])

  const plan = await portal.call(catalog.routes.plan, { target: files.url('bad.yaml') })
  expect(plan.problems).toMatchObject([{ level: 'error', pointer: '/spec/items', ref: 'checklist:default/launch' }])
})

test('a plugin adds filters and columns to lists of a kind that is not its own', async () => {
  const portal = await startPortal({ plugins: [inRepository('plugins/catalog/fixtures/checklists')] })
  const tiers = { web: '1', shop: '1', blog: '2' }
  const components = Object.entries(tiers).map(([name, tier]) =>
    buildEntity({ metadata: { name, annotations: { 'example.com/tier': tier } } }),
  )
  const files = await serveFiles({ 'all.yaml': catalogFile(...components) })
  await portal.call(catalog.routes.addLocation, { target: files.url('all.yaml') })

  const { kinds } = await (await portal.fetch('/api/portal/bootstrap')).json()
  const field = 'metadata.annotations.example.com/tier'
  expect(kinds).toContainEqual(
    expect.objectContaining({
      name: 'Component',
      columns: [{ field, title: 'Tier' }],
      facets: [{ field, title: 'Tier' }],
    }),
  )
  const list = await portal.call(catalog.routes.list, { q: 'kind:component' })
  expect(list.fieldFacets).toMatchObject([
    {
      title: 'Tier',
      values: [
        { value: '1', count: 2 },
        { value: '2', count: 1 },
      ],
    },
  ])
  expect(list.items.map(({ name, fields }) => [name, fields])).toContainEqual(['blog', { [field]: '2' }])

  const narrowed = await portal.call(catalog.routes.list, { q: `kind:component ${field}:2` })
  expect(narrowed.items.map(({ name }) => name)).toEqual(['blog'])
})
