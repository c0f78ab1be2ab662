import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../../plugin'

const teams = Array.from({ length: 60 }, (_, index) => `team-${String(index).padStart(2, '0')}`)

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal({ app: true })
  const files = await serveFiles({
    'all.yaml': catalogFile(
      ...teams.map((owner) => buildEntity({ metadata: { name: `of-${owner}` }, spec: { owner } })),
      buildEntity({ kind: 'Group', metadata: { name: 'team-59', title: 'The Zebras' } }),
    ),
  })
  await portal.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
})

test('the activity is narrowed by an owner that is found by typing', async () => {
  const page = await openPage(`${portal.url}/catalog/activity`)
  await page.getByRole('combobox', { name: 'Owner' }).fill('zebra')
  await page.getByRole('option', { name: 'The Zebras' }).click()
  await page.waitForURL('**/catalog/activity?owner=group%3Adefault%2Fteam-59')
  await page.getByRole('link', { name: 'of-team-59' }).waitFor()
})

test('an owner that is not among the most frequent is found by typing, and stays in sight when it is chosen', async () => {
  const page = await openPage(`${portal.url}/catalog`)
  await page.getByText(/^60 (in the catalog|found)$/).waitFor()
  await page.getByRole('button', { name: 'Show the first 50' }).click()
  await page.getByText('10 more: search for them above').waitFor()

  await page.getByPlaceholder('Search 60').fill('zebra')
  await page.getByRole('checkbox', { name: 'The Zebras' }).click()
  await page.getByText('1 found').waitFor()
  await page.getByPlaceholder('Search 60').fill('nobody')
  await page.getByText('None by that name').waitFor({ state: 'hidden' })

  expect(await page.getByRole('checkbox', { name: 'The Zebras' }).isChecked()).toBe(true)
  expect(new URL(page.url()).searchParams.get('q')).toBe('kind:component owner=group:default/team-59')
  expect(await findViolations(page)).toEqual([])
})

test('an owner may be typed by a title', async () => {
  const page = await openPage(`${portal.url}/catalog`)
  await page.getByText(/^60 (in the catalog|found)$/).waitFor()

  await page.getByRole('combobox', { name: 'Filter the list' }).fill('kind:component owner:"the zebras"')
  await page.keyboard.press('Enter')

  await page.getByText('1 found').waitFor()
  expect(await page.getByRole('checkbox', { name: 'The Zebras' }).isChecked()).toBe(true)
})

test('a type may be as long as a sentence, without one row or facet taking the room of others', async () => {
  const type =
    'a type that somebody wrote a whole sentence into, where one word was meant to stand, and-one-very-long-one'
  const files = await serveFiles({
    'long.yaml': catalogFile(...['one', 'two'].map((name) => buildEntity({ metadata: { name }, spec: { type } }))),
  })
  await portal.call(catalog.routes.addLocation, { target: files.url('long.yaml') })
  const page = await openPage(`${portal.url}/catalog?q=kind:component+one`)
  await page.getByText('1 found').waitFor()

  const row = await page.getByRole('row', { name: 'one' }).boundingBox()
  expect(row?.height).toBeLessThan(60)
  expect(await findViolations(page)).toEqual([])
})
