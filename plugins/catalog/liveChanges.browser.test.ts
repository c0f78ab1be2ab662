import { buildEntity, catalogFile, serveFiles, startPortal } from '@callboard/testing'
import { openPage, type Page } from '@callboard/testing/browser'
import { expect, test } from 'vitest'
import { catalog } from './plugin'

test('an entity that changes does so on the pages that are looked at, by one stream; on others once they are', async () => {
  const portal = await startPortal({ app: true })
  const lamp = (title: string) => catalogFile(buildEntity({ metadata: { name: 'lamp', title } }))
  const files = await serveFiles({ 'a.yaml': lamp('Lamp') })
  const { location } = await portal.call(catalog.routes.addLocation, { target: files.url('a.yaml') })
  const streams = async () => (await (await portal.fetch('/metrics')).text()).match(/^event_streams (\d+)$/m)?.[1]

  const page = await openPage(`${portal.url}/catalog/default/component/lamp`)
  await expect.poll(streams, { timeout: 20_000 }).toBe('1')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('heading', { level: 1, name: 'Lamp' }).waitFor()
  // Both are visible to a browser without windows.
  files.files['a.yaml'] = lamp('Lantern')
  await portal.call(catalog.routes.refresh, { id: location.id })

  await page.getByRole('heading', { level: 1, name: 'Lantern' }).waitFor()
  await other.getByRole('heading', { level: 1, name: 'Lantern' }).waitFor()
  expect(await streams()).toBe('1')

  // Some browsers, those of phones among them, have no workers that tabs share.
  const single = await page.context().newPage()
  await single.addInitScript(() => Reflect.deleteProperty(window, 'SharedWorker'))
  await single.goto(page.url())
  await expect.poll(streams, { timeout: 20_000 }).toBe('2')
  await look(other, 'hidden')
  files.files['a.yaml'] = lamp('Torch')
  await portal.call(catalog.routes.refresh, { id: location.id })
  for (const each of [page, single]) await each.getByRole('heading', { level: 1, name: 'Torch' }).waitFor()
  expect(await other.getByRole('heading', { level: 1, name: 'Lantern' }).count()).toBe(1)

  await look(other, 'visible')
  await other.getByRole('heading', { level: 1, name: 'Torch' }).waitFor()
})

/** A browser without windows shows all of its tabs: what one that is behind another tells its page. */
const look = (page: Page, state: DocumentVisibilityState) =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
