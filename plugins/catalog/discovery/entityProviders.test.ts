import { inRepository, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { directory } from '../fixtures/directory/backend'
import { catalog } from '../plugin'

const { routes } = catalog
const plugins = [inRepository('plugins/catalog/fixtures/directory')]
const person = (login: string) => ({ login, name: login.toUpperCase(), team: 'crew' })
const usersIn = async (portal: TestPortal) =>
  (await portal.call(routes.list, { q: 'kind:user' })).items.map(({ name }) => name).sort()

test('a plugin lists entities that stand in no file, and what it no longer lists goes', async () => {
  const files = await serveFiles({ people: JSON.stringify([person('ana'), person('bo')]) })
  const url = files.url('people')
  const portal = await startPortal({ plugins, config: { directory: { url } } })
  const run = () => portal.call(routes.discover, { id: 'plugin:directory.people' })

  expect(await run()).toMatchObject({ title: `People of ${url}`, failure: null, result: { listed: 2 } })
  const ana = await portal.call(routes.entityByName, { kind: 'user', namespace: 'default', name: 'ana' })
  expect(ana).toMatchObject({
    metadata: { annotations: { 'backstage.io/managed-by-location': 'provider:plugin:directory.people' } },
    spec: { profile: { displayName: 'ANA' } },
    relations: [{ type: 'memberOf', targetRef: 'group:default/crew' }],
  })

  files.files.people = JSON.stringify([person('bo')])
  expect(await run()).toMatchObject({ result: { listed: 1, removed: 1 } })

  files.files.people = '{}'
  expect(await run()).toMatchObject({ failure: `${url} lists something else than people.` })
  expect(await usersIn(portal)).toEqual(['bo'])

  files.files.people = JSON.stringify([person('cy')])
  await portal.call(directory.routes.moved, {})
  await portal.runTask(catalog, 'discover')
  expect(await usersIn(portal)).toEqual(['cy'])
  await portal.close()

  const { database } = portal
  const without = await startPortal({ database })
  expect(await usersIn(without)).toEqual(['cy'])
  await without.close()

  const unconfigured = await startPortal({ database, plugins })
  expect(await usersIn(unconfigured)).toEqual([])
})
