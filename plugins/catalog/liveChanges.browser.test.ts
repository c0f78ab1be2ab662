import { buildEntity, catalogFile, serveFiles, startPortal } from '@callboard/testing'
import { openPage } from '@callboard/testing/browser'
import { expect, test } from 'vitest'
import { catalog } from './plugin'

test('an entity that changes does so on the pages that show it, which share one stream', async () => {
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
})
