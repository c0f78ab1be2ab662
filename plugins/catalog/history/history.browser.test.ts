import { buildEntity, catalogFile, type FileServer, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'

let portal: TestPortal
let files: FileServer
let id: string
beforeAll(async () => {
  portal = await startPortal({ app: true })
  files = await serveFiles({ 'web.yaml': catalogFile(buildEntity({ spec: { lifecycle: 'experimental' } })) })
  const { location } = await portal.call(catalog.routes.addLocation, { target: files.url('web.yaml') })
  id = location.id
  files.files['web.yaml'] = catalogFile(buildEntity({ spec: { lifecycle: 'production' } }))
  await portal.call(catalog.routes.refresh, { id })
})

test('an entity tells its history, also when it is gone; the activity of all leads there', async () => {
  const page = await openPage(`${portal.url}/catalog/default/component/web/history`, { mayComplain: /404/ })
  const changed = page.getByRole('listitem').filter({ hasText: 'Changed in its file' })
  await changed.getByText('Before: experimental').waitFor()
  await changed.getByText('After: production').waitFor()
  await page.getByText('Registered by guest').waitFor()

  await page.getByRole('link', { name: 'Compare with now' }).click()
  const lifecycle = page.getByRole('region', { name: 'spec › lifecycle' })
  await lifecycle.getByText('Before: experimental').waitFor()
  await lifecycle.getByText('After: production').waitFor()
  expect(new URL(page.url()).searchParams.get('from')).toMatch(/^\d+$/)
  expect(await findViolations(page)).toEqual([])

  await page.getByRole('link', { name: 'As it was' }).click()
  await page
    .getByRole('region', { name: /^As of / })
    .getByText('Registered by guest')
    .waitFor()
  await page.getByRole('list', { name: 'Facts' }).getByText('experimental').waitFor()
  expect(await page.getByRole('button', { name: 'More actions' }).count()).toBe(0)
  expect(await findViolations(page)).toEqual([])
  await page.getByRole('link', { name: 'Back to now' }).click()
  await page.getByRole('list', { name: 'Facts' }).getByText('production').waitFor()

  await page.getByRole('link', { name: 'YAML' }).click()
  await page.getByRole('link', { name: 'Explained' }).click()
  const value = page.getByRole('button', { name: 'production' })
  await value.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Where lifecycle is from' })
  await panel.getByRole('link', { name: /^web\.yaml:\d+$/ }).waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })

  await portal.call(catalog.routes.removeLocation, { id })
  await page.goto(`${portal.url}/catalog/activity`)
  const gone = page.getByRole('listitem').filter({ hasText: 'unregistered with its location' })
  await gone.waitFor()
  expect(await findViolations(page)).toEqual([])
  await gone.getByRole('link', { name: 'web' }).click()
  await page.getByText('There is no component:default/web in the catalog').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'Unregistered with its location by guest' }).waitFor()
})
