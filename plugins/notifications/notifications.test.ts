import { buildEntity, catalogFile, door, serveFiles, signIn, startPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'
import { notifications } from './plugin'

const { choose, list, send, settings, show, status, topics, update } = notifications.routes

let portal: Awaited<ReturnType<typeof startPortal>>
let ana: Awaited<ReturnType<typeof signIn>>
let bo: typeof ana
beforeAll(async () => {
  portal = await startPortal({
    plugins: [door],
    config: {
      notifications: { keepDays: 30 },
      permissions: { users: ['*.read'], guests: ['*', 'notifications.send'] },
    },
  })
  const files = await serveFiles({ 'all.yaml': organisation })
  await portal.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
  ana = await signIn(portal, 'ana')
  bo = await signIn(portal, 'bo')
})

/** Bo is in the stage crew, which is a part of the house; nobody is in sales. */
const organisation = catalogFile(
  buildEntity({ kind: 'Group', metadata: { name: 'house' }, spec: { type: 'department', children: [] } }),
  buildEntity({ kind: 'Group', metadata: { name: 'stage' }, spec: { type: 'team', children: [], parent: 'house' } }),
  buildEntity({ kind: 'Group', metadata: { name: 'sales' }, spec: { type: 'team', children: [] } }),
  buildEntity({ kind: 'User', metadata: { name: 'ana' }, spec: { memberOf: [] } }),
  buildEntity({ kind: 'User', metadata: { name: 'bo' }, spec: { memberOf: ['stage'] } }),
  buildEntity({ metadata: { name: 'lights' }, spec: { owner: 'group:stage' } }),
)

const to = (...entityRef: string[]) => ({ type: 'entity' as const, entityRef })
const titlesOf = async (somebody: typeof ana, filter = {}) =>
  (await somebody.call(list, filter)).notifications.map(({ payload }) => payload.title)

test.each([
  ['a user', to('user:default/bo'), ['bo']],
  ['a group', to('group:default/stage'), ['bo']],
  ['a group above', to('group:default/house'), ['bo']],
  ['a group of others', to('group:default/sales'), []],
  ['what a group owns', to('component:default/lights'), ['bo']],
  ['several', to('user:default/ana', 'group:default/stage'), ['ana', 'bo']],
  ['everybody', { type: 'broadcast' as const }, ['ana', 'bo', 'guest']],
  [
    'a group but for who did it',
    { ...to('group:default/stage', 'user:default/ana'), excludeEntityRef: 'user:default/bo' },
    ['ana'],
  ],
])('what is sent to %s is told to nobody else', async (title, recipients, told) => {
  await portal.call(send, { recipients, payload: { title } })

  const people = { ana, bo, guest: portal }
  const heard = await Promise.all(
    Object.entries(people).map(async ([name, somebody]) =>
      (await titlesOf(somebody as typeof ana, { limit: 500 })).includes(title) ? [name] : [],
    ),
  )
  expect(heard.flat()).toEqual(told)
})

test('what has no owner is refused, and so is a link that runs a script or only looks like a path', async () => {
  const payload = { title: 'Hello' }
  await expect(portal.call(send, { recipients: to('component:default/nothing'), payload })).rejects.toThrow(
    'component:default/nothing has no owner in the catalog',
  )
  for (const link of ['javascript:alert(1)', '//elsewhere.example', '/\\elsewhere.example', 'data:text/html,x'])
    await expect(
      portal.call(send, { recipients: { type: 'broadcast' }, payload: { ...payload, link } }),
    ).rejects.toMatchObject({ statusCode: 400 })
  await expect(ana.call(send, { recipients: { type: 'broadcast' }, payload })).rejects.toMatchObject({
    statusCode: 403,
  })
})

test('of one scope the latest stands, and is unread again', async () => {
  const tell = (title: string) =>
    portal.call(send, { recipients: to('user:default/ana'), payload: { title, topic: 'runs', scope: 'run.42' } })
  await tell('Run 42 fails')
  const [{ id = '' } = {}] = (await ana.call(list, { topic: 'runs' })).notifications
  await ana.call(update, { ids: [id], read: true })
  expect(await titlesOf(ana, { topic: 'runs', read: 'false' })).toEqual([])

  await tell('Run 42 is well again')

  const { notifications: found, totalCount } = await ana.call(list, { topic: 'runs', read: 'false' })
  expect(found).toMatchObject([{ id, origin: 'external', payload: { title: 'Run 42 is well again' } }])
  expect(found[0]?.updated).toBeDefined()
  expect(totalCount).toBe(1)
})

test('nobody sees, marks or finds what is for others', async () => {
  const before = await ana.call(status, {})
  await portal.call(send, { recipients: to('user:default/bo'), payload: { title: 'For Bo alone', topic: 'secret' } })
  const [{ id = '' } = {}] = (await bo.call(list, { topic: 'secret' })).notifications

  await expect(ana.call(show, { id })).rejects.toMatchObject({ statusCode: 404 })
  await expect(ana.call(show, { id: 'no-id' })).rejects.toMatchObject({ statusCode: 404 })
  expect(await ana.call(update, { ids: [id], read: true })).toEqual([])
  expect(await ana.call(status, {})).toEqual(before)
  expect((await ana.call(topics, {})).topics).not.toContain('secret')
  expect(await bo.call(show, { id })).toMatchObject({ payload: { title: 'For Bo alone', severity: 'normal' } })
})

test('the list is narrowed by words, severity and what is saved, and sorted', async () => {
  const tell = (title: string, severity: 'low' | 'normal' | 'high' | 'critical') =>
    portal.call(send, { recipients: to('user:default/ana'), payload: { title, severity, topic: 'sorted' } })
  await tell('Curtain A', 'low')
  await tell('Curtain B', 'critical')
  await tell('Curtain C', 'high')
  const [last] = (await ana.call(list, { topic: 'sorted' })).notifications
  await ana.call(update, { ids: [last?.id ?? ''], saved: true })

  const topic = 'sorted'
  expect(await titlesOf(ana, { topic })).toEqual(['Curtain C', 'Curtain B', 'Curtain A'])
  expect(await titlesOf(ana, { topic, orderField: ['severity,desc'] })).toEqual(['Curtain B', 'Curtain C', 'Curtain A'])
  expect(await titlesOf(ana, { topic, minimumSeverity: 'high' })).toEqual(['Curtain C', 'Curtain B'])
  expect(await titlesOf(ana, { search: 'CURTAIN a' })).toEqual(['Curtain A'])
  expect(await titlesOf(ana, { saved: 'true' })).toEqual(['Curtain C'])
  expect(await titlesOf(ana, { topic, limit: 1, offset: 1 })).toEqual(['Curtain B'])
})

test('who wants to hear nothing of a topic does not, until they want to again', async () => {
  await portal.call(send, { recipients: to('user:default/ana'), payload: { title: 'Lunch', topic: 'canteen' } })
  const all = await ana.call(settings, {})
  expect(all.channels[0]?.origins).toContainEqual(
    expect.objectContaining({ id: 'external', topics: expect.arrayContaining([{ id: 'canteen', enabled: true }]) }),
  )
  const without = (enabled: boolean) => ({
    channels: [{ id: 'Web', origins: [{ id: 'external', enabled: true, topics: [{ id: 'canteen', enabled }] }] }],
  })

  const muted = await ana.call(choose, without(false))

  expect(muted.channels[0]?.origins[0]?.topics).toContainEqual({ id: 'canteen', enabled: false })
  expect(await titlesOf(ana, { topic: 'canteen' })).toEqual([])
  await ana.call(choose, without(true))
  expect(await titlesOf(ana, { topic: 'canteen' })).toEqual(['Lunch'])
})

test('what is old is forgotten, unless somebody has saved it', async () => {
  await portal.call(send, { recipients: { type: 'broadcast' }, payload: { title: 'Kept', topic: 'old' } })
  await portal.call(send, { recipients: { type: 'broadcast' }, payload: { title: 'Forgotten', topic: 'old' } })
  const { notifications: old } = await bo.call(list, { topic: 'old', search: 'kept' })
  await bo.call(update, { ids: old.map(({ id }) => id), saved: true })

  await portal.passTime('31d')
  await portal.runTask(notifications, 'forget')

  expect(await titlesOf(portal as typeof ana, { topic: 'old' })).toEqual(['Kept'])
})
