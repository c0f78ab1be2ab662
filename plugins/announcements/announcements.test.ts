import { existsSync } from 'node:fs'
import {
  buildEntity,
  catalogFile,
  door,
  inRepository,
  serveFiles,
  signIn,
  startPortal,
  withClient,
} from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'
import { search } from '../search/plugin'
import { announcements } from './plugin'

const { add, change, current, list, remove, show } = announcements.routes
const person = (name: string, ...groups: string[]) =>
  buildEntity({ kind: 'User', metadata: { name }, spec: { memberOf: groups } })

let portal: Awaited<ReturnType<typeof startPortal>>
let ana: Awaited<ReturnType<typeof signIn>>
let bo: typeof ana
beforeAll(async () => {
  portal = await startPortal({
    plugins: [door],
    config: {
      permissions: {
        users: ['*.read', 'catalog.*', 'announcements.write'],
        guests: ['*'],
      },
    },
  })
  const group = buildEntity({ kind: 'Group', metadata: { name: 'stage' }, spec: { type: 'team', children: [] } })
  const files = await serveFiles({
    'all.yaml': catalogFile(group, person('ana'), person('bo', 'stage')),
  })
  ana = await signIn(portal, 'ana')
  await ana.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
  bo = await signIn(portal, 'bo')
})

test('what is announced is there for everyone at once, with its Markdown made safe, and is found', async () => {
  const text = 'Read [the plan](/docs) **first**. <script>alert(1)</script>'
  const { id } = await ana.call(add, { title: 'The lights go out', text, category: 'Maintenance' })

  expect(await bo.call(current, {})).toMatchObject(
    [{ id, author: 'user:default/ana', excerpt: /the plan first/ }].map(({ excerpt, ...rest }) => ({
      ...rest,
      excerpt: expect.stringMatching(excerpt),
    })),
  )
  const { html, mayChange } = await bo.call(show, { id })
  expect(html).toContain('<strong>first</strong>')
  expect(html).toContain('href="/docs"')
  expect(html).not.toContain('<script')
  expect(mayChange).toBe(false)
  const find = () => bo.call(search.routes.find, { text: 'lights plan', type: 'announcements.announcement' })
  await expect.poll(find).toMatchObject({ results: [{ key: id, to: `/announcements/${id}` }] })
  await ana.call(remove, { id })
})

test('what is scheduled is seen by its author only until it starts, and is then announced once', async () => {
  const { id } = await ana.call(add, { title: 'Later', text: 'Soon', startsAt: tomorrow() })

  expect(await ana.call(list, { state: 'scheduled' })).toMatchObject({ items: [{ id, state: 'scheduled' }], total: 1 })
  expect(await bo.call(list, {})).toMatchObject({ items: [], total: 0 })
  await expect(bo.call(show, { id })).rejects.toMatchObject({ statusCode: 404 })
  const announcedAt = () =>
    withClient(portal.database, async (client) => {
      const { rows } = await client.query('select announced_at from announcements.announcements where id = $1', [id])
      return rows[0].announced_at
    })
  await portal.runTask(announcements, 'publish')
  expect(await announcedAt()).toBeNull()

  await portal.passTime('2d')
  await portal.runTask(announcements, 'publish')

  const first = await announcedAt()
  expect(first).not.toBeNull()
  await portal.runTask(announcements, 'publish')
  expect(await announcedAt()).toEqual(first)
  const find = () => bo.call(search.routes.find, { text: 'later soon', type: 'announcements.announcement' })
  await expect.poll(find).toMatchObject({ results: [{ key: id }] })
  await ana.call(remove, { id })
})

// A portal may have no notifications: then nobody is told, and nothing fails.
test.runIf(existsSync(inRepository('plugins/notifications')))(
  'whom it is for is told, and not who wrote it',
  async () => {
    const { id } = await ana.call(add, { title: 'Fitting', text: 'At **ten**.', audience: ['group:default/stage'] })

    const told = async (somebody: typeof ana) =>
      (await somebody.fetch('/api/notifications/notifications?search=fitting')).json()

    expect(await told(bo)).toMatchObject({
      notifications: [
        {
          origin: 'announcements',
          payload: { title: 'Fitting', description: 'At ten.', link: `/announcements/${id}`, topic: 'published' },
        },
      ],
    })
    expect(await told(ana)).toMatchObject({ notifications: [] })
    await ana.call(remove, { id })
  },
)

test('what is for a group is read by its members, and is not in the search of everyone', async () => {
  const { id } = await portal.call(add, { title: 'Rehearsal', text: 'At nine', audience: ['group:default/stage'] })

  expect(await bo.call(current, {})).toMatchObject([{ id }])
  expect(await ana.call(list, {})).toMatchObject({ total: 0 })
  await expect(ana.call(show, { id })).rejects.toMatchObject({ statusCode: 404 })
  const { results } = await bo.call(search.routes.find, { text: 'rehearsal', type: 'announcements.announcement' })
  expect(results).toEqual([])
  await portal.call(remove, { id })
})

test('the list is narrowed by words, state and category, and the pinned stand first', async () => {
  const written = { text: 'All stages', category: 'News' }
  const past = await ana.call(add, {
    ...written,
    ...{ title: 'Past', startsAt: '2020-01-01T00:00:00Z', endsAt: '2020-02-01T00:00:00Z' },
  })
  const pinned = await ana.call(add, { ...written, title: 'Pinned', startsAt: '2020-01-01T00:00:00Z', pinned: true })
  const plain = await ana.call(add, { text: '100% sure', title: 'Plain' })

  const ids = async (filter: Parameters<typeof ana.call<typeof list>>[1]) =>
    (await bo.call(list, filter)).items.map(({ id }) => id)
  expect(await ids({})).toEqual([pinned.id, plain.id, past.id])
  expect(await ids({ state: 'past' })).toEqual([past.id])
  expect(await ids({ category: 'News', state: 'active' })).toEqual([pinned.id])
  expect(await ids({ text: '0% SURE' })).toEqual([plain.id])
  for (const { id } of [past, pinned, plain]) await ana.call(remove, { id })
})

test('an announcement is changed by its author and by who manages them, and by nobody else', async () => {
  const { id } = await ana.call(add, { title: 'Draft', text: 'One' })

  await expect(bo.call(change, { id, title: 'Mine', text: 'Two' })).rejects.toMatchObject({
    statusCode: 403,
    message: expect.stringContaining('announcements.manage'),
  })
  await expect(bo.call(remove, { id })).rejects.toMatchObject({ statusCode: 403 })
  await portal.call(change, { id, title: 'Final', text: 'Two' })
  expect(await ana.call(show, { id })).toMatchObject({ title: 'Final', text: 'Two', mayChange: true })
  await ana.call(remove, { id })
  await expect(ana.call(show, { id })).rejects.toMatchObject({ statusCode: 404 })
})

test('what cannot be is refused with what to do', async () => {
  const refused = (input: object) => expect(ana.call(add, { title: 'T', text: 'T', ...input })).rejects
  await refused({ title: ' ' }).toThrow('Give it a title.')
  await refused({ audience: ['user:default/ana'] }).toThrow('Name groups only.')
  await refused({ startsAt: '2026-01-02T00:00:00Z', endsAt: '2026-01-01T00:00:00Z' }).toThrow('choose a later end')
})

const tomorrow = () => new Date(Date.now() + 24 * 3_600_000).toISOString()
