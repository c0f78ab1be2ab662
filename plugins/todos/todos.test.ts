import { buildEntity, catalogFile, door, serveFiles, signIn, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'
import { search } from '../search/plugin'
import { type Todo, todos } from './plugin'

const web = 'component:default/web'
const api = 'component:default/api'

describe('Todos', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal()
  })

  test('what is added stands in the list of its component only', async () => {
    const added = await portal.call(todos.routes.add, { entity: web, title: '  Rotate the keys ' })

    expect(added).toMatchObject({ entity: web, title: 'Rotate the keys', done: false })
    expect(await portal.call(todos.routes.list, { entity: web })).toEqual([{ ...added, mayWrite: true }])
    expect(await portal.call(todos.routes.list, { entity: api })).toEqual([])
  })

  test('what is done comes after what is left to do', async () => {
    const entity = 'component:default/ordered'
    const first = await portal.call(todos.routes.add, { entity, title: 'First' })
    const second = await portal.call(todos.routes.add, { entity, title: 'Second' })
    const third = await portal.call(todos.routes.add, { entity, title: 'Third' })

    const ticked = await portal.call(todos.routes.tick, { id: third.id, done: true })

    expect(ticked).toEqual({ ...third, done: true })
    expect(await portal.call(todos.routes.list, { entity })).toMatchObject([second, first, ticked])
  })

  test('what is removed is gone, and removing it again says so', async () => {
    const { id } = await portal.call(todos.routes.add, { entity: api, title: 'Write the runbook' })

    await portal.call(todos.routes.remove, { id })

    expect(await portal.call(todos.routes.list, { entity: api })).toEqual([])
    await expect(portal.call(todos.routes.remove, { id })).rejects.toThrow(`There is no todo '${id}'.`)
    await expect(portal.call(todos.routes.tick, { id, done: true })).rejects.toThrow(`There is no todo '${id}'.`)
  })

  test('a todo without words is refused with what to do', async () => {
    await expect(portal.call(todos.routes.add, { entity: web, title: ' ' })).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('Say what is to be done.'),
    })
  })

  test('a todo is found by its words and by its component', async () => {
    const { id } = await portal.call(todos.routes.add, {
      entity: 'component:default/ledger',
      title: 'Archive statements',
    })

    const find = () => portal.call(search.routes.find, { text: 'archive ledger', type: 'todos.todo' })
    await expect.poll(find).toMatchObject({ results: [{ key: id, to: '/catalog/default/component/ledger/todos' }] })
  })
})

test('without the permission to write, todos can be seen and not added', async () => {
  const portal = await startPortal({ config: { permissions: { guests: ['todos.read'] } } })

  expect(await portal.call(todos.routes.list, {})).toEqual([])
  await expect(portal.call(todos.routes.add, { entity: web, title: 'Sneak in' })).rejects.toMatchObject({
    statusCode: 403,
  })
})

test('where todos may be changed under conditions, it is by who wrote them down and by owners', async () => {
  const portal = await startPortal({
    plugins: [door],
    config: { permissions: { users: ['*.read', 'catalog.*', { allow: 'todos.write', if: ['author', 'owner'] }] } },
  })
  const files = await serveFiles({
    'all.yaml': catalogFile(
      buildEntity({ spec: { owner: 'user:cy' } }),
      ...['ana', 'bo', 'cy'].map((name) => buildEntity({ kind: 'User', metadata: { name }, spec: { memberOf: [] } })),
    ),
  })
  const ana = await signIn(portal, 'ana')
  const bo = await signIn(portal, 'bo')
  const cy = await signIn(portal, 'cy')
  await ana.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
  const { id } = await ana.call(todos.routes.add, { entity: web, title: 'Rotate the keys' })

  expect(await ana.call(todos.routes.list, {})).toMatchObject([{ id, mayWrite: true }])
  expect(await bo.call(todos.routes.list, {})).toMatchObject([{ id, mayWrite: false }])
  await expect(bo.call(todos.routes.remove, { id })).rejects.toMatchObject({
    statusCode: 403,
    message: expect.stringContaining('todos that they wrote down; todos on what they or their groups own'),
  })
  expect(await cy.call(todos.routes.tick, { id, done: true })).toMatchObject({ done: true })
})

test('a condition that no plugin decides grants nothing, and the start says so', async () => {
  const portal = await startPortal({
    config: {
      permissions: {
        guests: ['*.read', { allow: 'todos.write', if: 'auhtor' }, { allow: 'catalog.share', if: 'author' }],
      },
    },
  })
  expect(portal.warnings).toEqual([
    expect.stringMatching(/permissions\.guests\.1: grants nothing: .* Did you mean 'author'\?$/),
    expect.stringMatching(/permissions\.guests\.2: grants nothing: .* cannot be granted under conditions\.$/i),
  ])
  await expect(portal.call(todos.routes.add, { entity: web, title: 'Sneak in' })).rejects.toMatchObject({
    statusCode: 403,
  })
})

test('what was done long enough ago is forgotten, and what is open never', async () => {
  const portal = await startPortal({ config: { todos: { keepDoneDays: 7 } } })
  const [old, recent, open] = await Promise.all(
    ['Old', 'Recent', 'Open'].map((title) => portal.call(todos.routes.add, { entity: web, title })),
  )
  const tick = ({ id }: Todo) => portal.call(todos.routes.tick, { id, done: true })
  await tick(old as Todo)
  await portal.passTime('8d')
  await tick(recent as Todo)

  await portal.runTask(todos, 'purge')

  expect(await portal.call(todos.routes.list, {})).toMatchObject([{ id: open?.id }, { id: recent?.id }])
})
