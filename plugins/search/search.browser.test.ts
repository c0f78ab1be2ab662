import { startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import knex from 'knex'
import { beforeAll, describe, expect, test } from 'vitest'
import { saveDocuments } from './documents/saveDocuments'

const guide = (key: string, title: string, text: string, facets: Record<string, string> = {}) => ({
  key,
  title,
  text,
  to: `/plugins?${key}`,
  facets,
  fields: {},
})

describe('The search page', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    const db = knex({ client: 'pg', connection: portal.database })
    await saveDocuments(db, 'home.guide', [
      guide('1', 'Paying out', 'How a payment leaves the house.', { owner: 'user:default/guest', level: 'First' }),
      guide('2', 'Refunds', 'What to do with a payment that comes back.', { owner: 'group:default/x', level: 'First' }),
    ])
    await saveDocuments(db, 'search.talk', [guide('3', 'Payments at scale', 'Recorded in spring.')])
    await db.destroy()
  })

  test('what is typed is found, and stands in the address', async () => {
    const page = await openPage(`${portal.url}/search`)

    await page.getByLabel('Search everything').fill('payment')
    await page.getByText('3 results').waitFor()

    expect(new URL(page.url()).searchParams.get('q')).toBe('payment')
    expect(await page.getByRole('main').getByRole('listitem').first().innerText()).toContain('Payments at scale')
    expect(await findViolations(page)).toEqual([])
  })

  test('a type narrows the results, which are still there on the way back', async () => {
    const page = await openPage(`${portal.url}/search?q=payment`)

    await page.getByRole('link', { name: 'Home 2' }).click()
    await page.getByText('2 results').waitFor()
    await page.getByRole('link', { name: 'Refunds' }).click()
    await page.waitForURL('**/plugins?2')
    await page.goBack()

    await page.getByText('2 results').waitFor()
  })

  test('a word such as owner:me narrows, is shown as such, and can be taken off', async () => {
    const page = await openPage(`${portal.url}/search`)

    await page.getByRole('link', { name: 'owner:me' }).click()
    await page.getByText('1 result').waitFor()
    await page.getByLabel('Search everything').fill('payment owner:me level:"first"')
    await page.getByRole('link', { name: 'Drop level: first' }).waitFor()
    await page.getByText('1 result').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Drop owner: me and my groups' }).click()

    await page.getByText('2 results').waitFor()
    expect(await page.getByLabel('Search everything').inputValue()).toBe('payment level:"first"')
    await page.getByRole('link', { name: 'Clear all' }).click()
    await page.getByText('3 results').waitFor()
  })

  test('where a word that narrows leaves nothing, it says how it has to be written', async () => {
    const page = await openPage(`${portal.url}/search?q=payment+owner:nobody`)

    await page.getByText('Nothing matches all of this').waitFor()
    await page.getByRole('link', { name: 'Look for “payment” alone' }).click()

    await page.getByText('3 results').waitFor()
  })

  test('a typing error is mended and said', async () => {
    const page = await openPage(`${portal.url}/search?q=refnuds`)

    await page.getByText('Nothing holds “refnuds”. This is for refunds.').waitFor()
    await page.getByRole('link', { name: 'Refunds' }).waitFor()
  })

  test('where nothing is found, it says what to try', async () => {
    const page = await openPage(`${portal.url}/search?q=xyzzy`)

    await page.getByText('Nothing holds “xyzzy”').waitFor()
    await page.getByText('leave one out').waitFor()

    expect(await findViolations(page)).toEqual([])
  })

  test('the palette narrows by the same words', async () => {
    const page = await openPage(`${portal.url}/plugins`)

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).fill('owner:me')

    await page.getByRole('option', { name: 'Paying out' }).waitFor()
    await page.getByRole('option', { name: 'What my groups own' }).waitFor()
    expect(await page.getByRole('option', { name: 'Refunds' }).count()).toBe(0)
  })

  test('the palette shows what the search finds', async () => {
    const page = await openPage(`${portal.url}/plugins`)

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).fill('refunds')
    await page.getByRole('option', { name: /Refunds/ }).click()

    await page.waitForURL('**/plugins?2')
  })
})
