import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import type { Page, Route } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../../../plugins/catalog/plugin'

describe('The palette', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    const files = await serveFiles({
      'all.yaml': catalogFile(
        buildEntity({ metadata: { name: 'ticket-desk' } }),
        buildEntity({ metadata: { name: 'ticket-printer' } }),
      ),
    })
    await portal.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
  })

  const open = async (path = '/plugins', options = {}) => {
    const page = await openPage(portal.url + path, options)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    return page
  }
  const field = (page: Page) => page.getByRole('combobox', { name: 'Search' })
  const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]')

  test('an entity is found and opened without touching the mouse', async () => {
    const page = await open()
    await page.keyboard.type('ticket')
    await page.getByRole('option', { name: 'ticket-printer' }).waitFor()
    expect(await findViolations(page)).toEqual([])

    const first = await chosen(page).getAttribute('id')
    await page.keyboard.press('ArrowDown')
    const second = await chosen(page).getAttribute('id')
    expect(second).not.toBe(first)
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(second)
    await page.keyboard.press('Enter')

    await page.waitForURL('**/catalog/default/component/ticket-*')
    await page.getByRole('dialog', { name: 'Search' }).waitFor({ state: 'detached' })
  })

  test('what is typed before the first page is there is not lost', async () => {
    const page = await openPage(`${portal.url}/plugins`)
    const held: Route[] = []
    await page.route('**/assets/PluginsPage-*.js', (route) => void held.push(route))
    await page.reload({ waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Search' }).first().click()
    await page.keyboard.type('tick')
    await expect.poll(() => held).toHaveLength(1)
    await held[0]?.continue()
    await page.locator('h1').waitFor()
    await page.keyboard.type('et')

    expect(await field(page).inputValue()).toBe('ticket')
  })

  test('with nothing typed, what was looked at lately comes first', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/ticket-desk`)
    await page.getByRole('heading', { level: 1, name: 'ticket-desk' }).waitFor()
    await page.keyboard.press('Control+k')

    const first = page.getByRole('option').first()
    await expect.poll(() => first.getAttribute('aria-label')).toBe('ticket-desk, component:default/ticket-desk')
  })

  test('a page is found by the beginning of its name, a command and a saved view too', async () => {
    const page = await open()
    await field(page).fill('plug')
    await page.getByRole('group', { name: 'Pages' }).getByRole('option', { name: 'Plugins' }).waitFor()

    await portal.call(catalog.routes.addView, { name: 'Old desks', query: 'q=desk', isShared: false })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await field(page).fill('desks')
    await page.getByRole('option', { name: 'Go to view Old desks' }).waitFor()
    await field(page).fill('>dark')
    await page.getByRole('option', { name: 'Use the dark theme' }).click()

    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  })

  test('a slash opens it outside of fields, until that is switched off', async () => {
    const page = await open()
    await page.keyboard.type('/>stop')
    expect(await field(page).inputValue()).toBe('/>stop')
    await field(page).fill('>switch')
    await page.getByRole('option', { name: 'Switch off keys of one character' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await page.keyboard.press('/')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.getByRole('option', { name: 'Switch on keys of one character' }).click()
    await page.keyboard.press('/')
    await field(page).waitFor()
  })

  test('names are found without the server, people and tags behind their signs', async () => {
    const page = await open('/plugins', { mayComplain: /ERR_INTERNET_DISCONNECTED|Failed to fetch|preload CSS/ })
    await page.keyboard.type('ticket-desk')
    await page.getByRole('group', { name: 'Catalog' }).getByRole('option', { name: 'ticket-desk' }).waitFor()
    await page.context().setOffline(true)
    await field(page).fill('tikcet-pr')
    await page.getByRole('option', { name: 'ticket-printer' }).waitFor()
    await field(page).fill('/')
    await page.getByText('Type a word to find docs.').waitFor()
    await field(page).fill('@ticket')
    await page.getByText('Nothing is called “ticket”').waitFor()
    await field(page).fill('ticket')
    await page.getByRole('option', { name: 'ticket-printer' }).waitFor()
    await page.keyboard.press('Control+2')
    await page.waitForURL('**/catalog/default/component/ticket-*')
  })

  test('when search does not answer it says so, and pages are found all the same', async () => {
    const page = await open('/plugins', { mayComplain: /503/ })
    await page.route('**/api/search/**', (route) => route.fulfill({ status: 503, body: '' }))
    await page.keyboard.type('plug')

    await page.getByText('Search did not answer').waitFor()
    await page.getByRole('option', { name: 'Plugins' }).waitFor()
  })

  test('what is not there is said in words', async () => {
    const page = await open()
    await page.keyboard.type('xyzzy')

    await page.getByText('Nothing is called “xyzzy”').waitFor()
  })

  test('whoever arrives through it goes on from the heading there', async () => {
    const page = await open()
    await page.keyboard.type('ticket-printer')
    await page.getByRole('option', { name: 'ticket-printer' }).waitFor()
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { level: 1, name: 'ticket-printer' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  })

  test('Escape gives the focus back to where it was', async () => {
    const page = await openPage(`${portal.url}/plugins`)
    const link = page.getByRole('link', { name: 'API of all plugins' })
    await link.focus()
    await page.keyboard.press('Control+k')
    await field(page).waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('on a phone it fills the screen', async () => {
    const page = await openPage(`${portal.url}/plugins`, { viewport: { width: 360, height: 740 } })
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()

    expect(await page.getByRole('dialog', { name: 'Search' }).boundingBox()).toMatchObject({ x: 0, y: 0, width: 360 })
  })
})
