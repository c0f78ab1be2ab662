import { startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'

describe('Keys', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true })
  })

  test('lead to places, list themselves, stay out of fields and dialogs, and can be switched off', async () => {
    const page = await openPage(`${portal.url}/plugins`)
    const overlay = page.getByRole('dialog', { name: 'Keys' })
    await page.keyboard.press('g')
    await page.getByRole('status', { name: 'After g' }).getByText('Owners').waitFor()
    await page.keyboard.press('c')
    await page.waitForURL('**/catalog')
    await page.getByRole('heading', { level: 1, name: 'Components' }).waitFor()

    await page.keyboard.press('/')
    await page.keyboard.type('g?g d')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toMatch(/g\?g d$/)
    expect(new URL(page.url()).pathname).toBe('/catalog')

    await page.goto(`${portal.url}/catalog/locations`)
    await page.getByRole('heading', { level: 1, name: 'Locations' }).waitFor()
    await page.keyboard.press('?')
    await overlay.getByText('g, then d').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await overlay.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await overlay.waitFor({ state: 'detached' })

    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.waitForURL('**/catalog')

    await page.getByRole('button', { name: 'Keys' }).click()
    await overlay.getByRole('checkbox').check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('h')
    await page.waitForURL(`${portal.url}/`)
  })
})
