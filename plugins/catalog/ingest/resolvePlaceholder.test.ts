import { buildEntity, catalogFile, serve, serveFiles, startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { catalog } from '../plugin'

const api = (definition: string) =>
  catalogFile(buildEntity({ kind: 'API', metadata: { name: 'orders' }, spec: { definition: { $text: definition } } }))

test('a definition may be anywhere that anyone can read', async () => {
  const elsewhere = await serveFiles({ 'orders.yaml': 'openapi: 3.1.0' })
  const files = await serveFiles({ 'catalog-info.yaml': api(elsewhere.url('orders.yaml')) })
  const portal = await startPortal()
  const plan = await portal.call(catalog.routes.plan, { target: files.url('catalog-info.yaml') })
  expect(plan).toMatchObject({ problems: [], changes: [{ ref: 'api:default/orders', action: 'create' }] })
})

test('a definition in a code host that the portal reads with its own token is not given to another repository', async () => {
  const codeHost = await serve((_request, response) => response.end('openapi: 3.1.0'))
  const host = new URL(codeHost.origin).host
  const files = await serveFiles({ 'catalog-info.yaml': api(`${codeHost.origin}/secret/plans/blob/main/orders.yaml`) })
  const portal = await startPortal({
    config: { integrations: { github: [{ host, rawBaseUrl: codeHost.origin, token: 'a-token' }] } },
  })
  const plan = await portal.call(catalog.routes.plan, { target: files.url('catalog-info.yaml') })
  expect(plan.problems).toMatchObject([{ code: 'bad-target', message: expect.stringContaining('same repository') }])
  expect(plan.changes).toEqual([])
})
