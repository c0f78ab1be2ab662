import { startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { builtSite, component } from '../fixtures/builtSite'
import { docsFolder } from '../fixtures/docsFolder'
import { png, shop } from '../fixtures/shop'
import { docs } from '../plugin'

let portal: TestPortal
beforeAll(async () => {
  const { config } = await docsFolder({ shop })
  portal = await startPortal({ config })
})
beforeEach(() => builtSite(portal, 'shop'))

test('a picture is served as what it is, and only read again when it changed', async () => {
  const path = '/api/docs/assets/default/component/shop/docs/images/dot.png'
  const answer = await portal.fetch(path)

  expect(Buffer.from(await answer.arrayBuffer())).toEqual(png)
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  const again = await portal.fetch(path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

test('a drawing cannot run what is in it, even opened by itself', async () => {
  const answer = await portal.fetch('/api/docs/assets/default/component/shop/docs/images/drawing.svg')

  expect(answer.headers.get('content-type')).toBe('image/svg+xml')
  expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; style-src 'unsafe-inline'")
})

test.each([
  'mkdocs.yml',
  'docs/index.md',
  '../plain/docs/index.md',
  '..%2f..%2fapp-config.yaml',
  'docs/images/none.png',
])('no file but the pictures of pages can be fetched: %s', async (path) => {
  const answer = await portal.fetch(`/api/docs/assets/default/component/shop/${path}`)
  expect(answer.status).toBe(404)
})

test('a page can be had as it was written', async () => {
  const first = await portal.fetch('/api/docs/markdown/default/component/shop')
  const other = await portal.fetch('/api/docs/markdown/default/component/shop/guides/deploy.md')

  expect(await first.text()).toBe(shop['docs/index.md'])
  expect(other.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(await other.text()).toBe(shop['docs/guides/deploy.md'])
})

test('without the permission to read, neither pages nor pictures nor sources can be had', async () => {
  const folder = await docsFolder({ shop })
  const portal = await startPortal({ config: { ...folder.config, permissions: { guests: ['catalog.read'] } } })

  await expect(portal.call(docs.routes.page, component('shop'))).rejects.toMatchObject({ statusCode: 403 })
  expect((await portal.fetch('/api/docs/assets/default/component/shop/docs/images/dot.png')).status).toBe(403)
  expect((await portal.fetch('/api/docs/markdown/default/component/shop')).status).toBe(403)
  await expect(portal.call(docs.routes.build, component('shop'))).rejects.toMatchObject({ statusCode: 403 })
})
