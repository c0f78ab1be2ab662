import { buildEntity, catalogFile, createDatabase, serveFiles, startPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { expect, test } from 'vitest'
import { catalog } from '../plugin'

test.each([
  ['in a catalog that is read-only', { catalog: { readonly: true } }, 'This catalog is read-only.'],
  ['to those who may only look', { permissions: { guests: ['*.read'] } }, 'which whoever runs the portal can give you'],
])('what cannot be done is not offered %s, and the pages say why', async (_who, config, why) => {
  const database = await createDatabase()
  const files = await serveFiles({ 'web.yaml': catalogFile(buildEntity()) })
  const open = await startPortal({ database })
  const { location } = await open.call(catalog.routes.addLocation, { target: files.url('web.yaml') })
  await open.close()
  const portal = await startPortal({ app: true, database, config })
  const isReadonly = 'catalog' in config

  const page = await openPage(`${portal.url}/catalog/locations`)
  await page.getByText(why).waitFor()
  await page.getByRole('link', { name: files.url('web.yaml') }).waitFor()
  expect(await page.getByRole('button', { name: 'Unregister' }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Register' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Refresh' }).count()).toBe(isReadonly ? 1 : 0)

  await page.goto(`${portal.url}/catalog/locations/${location.id}`)
  await page.getByText(why).waitFor()
  expect(await page.getByRole('button', { name: 'Unregister' }).count()).toBe(0)

  await page.goto(`${portal.url}/catalog/default/component/web`)
  await page.getByRole('button', { name: 'More actions' }).click()
  const items = page.getByRole('menu').getByRole('menuitem')
  await items.getByText(why).waitFor()
  const titles = await items.allTextContents()
  expect(titles).toContainEqual(expect.stringContaining(why))
  expect(titles.filter((title) => /Refresh|Unregister|Edit/.test(title) && !title.includes(why))).toEqual([])
  expect(await findViolations(page)).toEqual([])

  await page.goto(`${portal.url}/catalog/register`)
  await page.getByText(why).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('> browse')
  await page.getByRole('option', { name: 'Browse components' }).waitFor()
  await page.getByRole('combobox').fill('> register')
  await page.getByRole('option').waitFor({ state: 'detached' })
  expect(await page.getByRole('option').count()).toBe(0)
})
