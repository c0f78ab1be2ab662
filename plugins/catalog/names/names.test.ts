import { startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { addingTo, component } from '../testing/addingTo'

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
})
const { serveAndAdd } = addingTo(() => portal)

test('whoever has all names is told what came, what changed and what went, and once nobody writes, nothing twice', async () => {
  const { says } = await serveAndAdd(component('lamp'), component('desk'))
  const whole = await portal.call(catalog.routes.names, {})
  expect(whole.isWhole).toBe(true)
  expect(whole.rows).toContainEqual([
    'Component',
    'default',
    'lamp',
    null,
    'service',
    'production',
    'group:default/team',
    [],
  ])

  await says(component('lamp', { lifecycle: 'experimental' }), component('chair'))
  const changes = await portal.call(catalog.routes.names, { since: whole.since })
  expect(changes.isWhole).toBe(false)
  expect(changes.rows.map((row) => [row[0], row[2], row[5]]).sort()).toEqual([
    ['Component', 'chair', 'production'],
    ['Component', 'lamp', 'experimental'],
    ['component:default/desk', undefined, undefined],
  ])
  // Until what others write beside it, even into other databases of the server, is over.
  let { since } = changes
  await expect
    .poll(async () => {
      const next = await portal.call(catalog.routes.names, { since })
      since = next.since
      return next.rows
    })
    .toEqual([])
})

test('an answer that the database does not know is followed by the whole', async () => {
  const { isWhole } = await portal.call(catalog.routes.names, { since: '900000000000000000' })
  expect(isWhole).toBe(true)
})
