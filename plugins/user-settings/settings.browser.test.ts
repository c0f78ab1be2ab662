import { door, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage, type Page } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'

describe('Settings', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true, plugins: [door] })
  })

  test('of somebody who signed in are there on another device, at the first paint', async () => {
    const page = await openPage(`${portal.url}/api/door/ana`)
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await saved(page, () => dark(page).check())
    await saved(page, () => page.getByRole('radio', { name: /^By the clock/ }).check())
    expect(await page.evaluate(() => localStorage.getItem('callboard.theme'))).toBeNull()

    const elsewhere = await openPage(`${portal.url}/api/door/ana`, { colorScheme: 'light' })
    const atFirst = await firstTheme(elsewhere, `${portal.url}/settings`)
    expect(atFirst).toBe('dark')
    expect(await dark(elsewhere).isChecked()).toBe(true)
    expect(await elsewhere.getByRole('radio', { name: /^By the clock/ }).isChecked()).toBe(true)

    await elsewhere.goto(`${portal.url}/api/door/ben`)
    expect(await firstTheme(elsewhere, `${portal.url}/settings`)).toBe('light')
  })

  test('of a guest stay in the browser, are told to its other tabs, and can be forgotten and brought back', async () => {
    const page = await openPage(`${portal.url}/settings`, { viewport: { width: 390, height: 800 } })
    const tab = await page.context().newPage()
    await tab.goto(`${portal.url}/settings`)
    await dark(page).check()
    await page.getByRole('radio', { name: 'Compact' }).check()
    await tab.locator('html[data-theme=dark]').waitFor()
    expect(await tab.getByRole('radio', { name: 'Compact' }).isChecked()).toBe(true)
    expect(await findViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

    const parts = page.getByRole('navigation', { name: 'Parts of Settings' })
    await parts.getByRole('link', { name: 'What is remembered' }).click()
    const choices = page.getByRole('list', { name: 'What is remembered' })
    await choices.getByRole('listitem').filter({ hasText: 'theme' }).getByRole('button').click()
    await page.locator('html[data-theme=dark]').waitFor({ state: 'detached' })
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await page.locator('html[data-theme=dark]').waitFor()

    await page.getByRole('button', { name: 'Forget all choices' }).click()
    await parts.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: 'Comfortable' }).and(page.locator(':checked')).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('radio', { name: 'Compact' }).and(page.locator(':checked')).waitFor()
  })
})

/** The one of the page: the sidebar has such a switch as well. */
const dark = (page: Page) => page.getByRole('main').getByRole('radio', { name: 'Dark' })

/** Does something that is saved, and waits until it is. */
async function saved(page: Page, change: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === 'PUT')
  await change()
  expect((await answer).status()).toBe(200)
}

/** The theme of a page when its body begins, before anything of the app has run. */
async function firstTheme(page: Page, url: string): Promise<string> {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.body) return
      sessionStorage.setItem('first-theme', document.documentElement.dataset.theme ?? 'none')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(url)
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  return page.evaluate(() => sessionStorage.getItem('first-theme') ?? 'none')
}
