// with backend
import { startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { search } from '../../../plugins/search/plugin'
import { newPlugin } from './plugin'

const web = 'component:default/web' // with route

describe(newPlugin.title, () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal()
  })

  // with no route
  test('it starts, with what it needs in the database', async () => {
    const plugins = await (await portal.fetch('/readyz')).json()
    expect(plugins).toMatchObject({ plugins: { [newPlugin.id]: 'running' } })
  })
  // end

  // with route
  test('what is added stands with its entity, and among all', async () => {
    const added = await portal.call(newPlugin.routes.add, { entity: web, text: '  Rotate the keys ' })

    expect(added).toMatchObject({ entity: web, text: 'Rotate the keys', author: 'user:default/guest' })
    expect(await portal.call(newPlugin.routes.list, { entity: web })).toEqual([added])
    expect(await portal.call(newPlugin.routes.list, { entity: 'component:default/api' })).toEqual([])
    expect(await portal.call(newPlugin.routes.list, {})).toEqual([added])
  })

  test('what is removed is gone, and removing it again says so', async () => {
    const { id } = await portal.call(newPlugin.routes.add, { entity: null, text: 'Write the runbook' })

    await portal.call(newPlugin.routes.remove, { id })

    const again = portal.call(newPlugin.routes.remove, { id })
    await expect(again).rejects.toThrow(`There is no entry of yours '${id}'.`)
  })

  test('an empty entry is refused with what to do', async () => {
    await expect(portal.call(newPlugin.routes.add, { entity: null, text: ' ' })).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('Write something.'),
    })
  })
  // end

  // with search
  test('an entry is found by its words', async () => {
    const { id } = await portal.call(newPlugin.routes.add, { entity: null, text: 'Archive the statements' })

    const find = () => portal.call(search.routes.find, { text: 'archive statements', type: `${newPlugin.id}.entry` })
    await expect.poll(find).toMatchObject({ results: [{ key: id, to: '/new-plugin' }] })
  })
  // end

  // with task
  test('what is old enough is forgotten', async () => {
    await portal.call(newPlugin.routes.add, { entity: 'component:default/old', text: 'Old' })
    await portal.passTime('366d')
    const recent = await portal.call(newPlugin.routes.add, { entity: 'component:default/old', text: 'Recent' })

    await portal.runTask(newPlugin, 'purge')

    expect(await portal.call(newPlugin.routes.list, { entity: 'component:default/old' })).toEqual([recent])
  })
  // end
})
