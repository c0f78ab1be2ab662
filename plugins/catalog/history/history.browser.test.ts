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
  await changed.getByText('Changed in its file · refreshed by guest').waitFor()
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
  await page.getByRole('link', { name: 'service', exact: true }).click()
  await page.getByText('1 found').waitFor()
  await page.getByRole('link', { name: 'web', exact: true }).click()
  await page.getByRole('region', { name: /^As of / }).waitFor()

  await page.goto(`${portal.url}/catalog/default/component/web?at=2020-01-01`)
  await page.getByText('It was not there yet').waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.getByRole('link', { name: 'As it was first' }).click()
  await page.getByRole('list', { name: 'Facts' }).getByText('experimental').waitFor()
  await page.getByRole('link', { name: 'Back to now' }).click()
  await page.getByRole('list', { name: 'Facts' }).getByText('production').waitFor()

  await page.getByRole('link', { name: 'YAML' }).click()
  await page.getByRole('link', { name: 'Explained' }).click()
  await page.getByText('Point at a value to go there.').waitFor()
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
  await page.getByRole('combobox', { name: 'Caused by' }).click()
  await page.getByRole('option', { name: 'guest' }).click()
  await page.getByRole('combobox', { name: 'Owner' }).click()
  await page.getByRole('option', { name: 'Me and my groups' }).click()
  await page.getByText('Nothing of this has happened').waitFor()
  await page.getByRole('button', { name: 'Clear Owner' }).press('Enter')
  await gone.waitFor()
  const feed = (await page.getByRole('link', { name: 'Atom feed' }).getAttribute('href')) ?? ''
  expect(await (await portal.fetch(new URL(feed).pathname + new URL(feed).search)).text()).toContain('<feed')
  expect(await findViolations(page)).toEqual([])
  await gone.getByRole('link', { name: 'web' }).click()
  await page.getByText('There is no component:default/web in the catalog').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'Unregistered with its location by guest' }).waitFor()
})
