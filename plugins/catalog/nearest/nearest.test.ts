import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { nameOf, register } from '../testing/register'

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
  const server = await serveFiles({ 'a.yaml': catalogFile(...entities) })
  await register(portal, server.url('a.yaml'))
})

const title = 'Takes orders of all shops, and tells the warehouse what to send to whom by when'
const entities = [
  ...['agreement-service', 'courier-service', 'loan-service', 'budget-service', 'tax-service', 'web'].map((name) =>
    buildEntity({ metadata: { name } }),
  ),
  buildEntity({ metadata: { name: 'order-service', title, description: 'The order of service' } }),
  buildEntity({ kind: 'API', metadata: { name: 'order-service' } }),
  buildEntity({ kind: 'System', metadata: { name: 'tills', title: 'Points of sale', namespace: 'shops' } }),
]

test.each([
  [
    'a letter short',
    'component:default/order-servic',
    ['component:default/order-service', 'api:default/order-service'],
  ],
  ['misspelt twice', 'component:default/curier-servise', ['component:default/courier-service']],
  ['in one word', 'api:default/orderservice', ['api:default/order-service', 'component:default/order-service']],
  ['of another kind', 'system:default/loan-service', ['component:default/loan-service']],
  ['of another namespace', 'system:default/tills', ['system:shops/tills']],
  ['its title', 'system:shops/points-of-sale', ['system:shops/tills']],
  ['short and misspelt', 'component:default/wbe', ['component:default/web']],
  ['like nothing', 'component:default/zebra', []],
])('a name that is %s: %s', async (_how, ref, meant) => {
  const nearest = await portal.call(catalog.routes.nearest, nameOf(ref))
  expect(nearest.map(({ ref }) => ref)).toEqual(meant)
})
