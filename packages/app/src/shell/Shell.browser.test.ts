import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage, type Page } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../../../plugins/catalog/plugin'

const phone = { viewport: { width: 360, height: 740 } }

describe('The shell', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({
      app: true,
      config: { app: { theme: { light: { accent: '#6a1b9a', 'ink-soft': '#4a4a4a' } } } },
    })
    const files = await serveFiles({ 'web.yaml': catalogFile(buildEntity()) })
    await portal.call(catalog.routes.addLocation, { target: files.url('web.yaml') })
  })

  test('arriving at another page names it in the tab and moves the focus to its heading', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plugins' }).click()

    await page.getByRole('heading', { level: 1, name: 'Plugins' }).waitFor()

    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    expect(await page.title()).toBe('Plugins · Callboard')
  })

  test('changing the tab of an entity leaves the focus on the tab', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/web`)
    const tab = page.getByRole('link', { name: 'YAML' })
    await tab.click()

    await page.waitForURL('**/web/yaml')
    await page.getByText('apiVersion').first().waitFor()

    expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('the first Tab offers to skip to the content', async () => {
    const page = await openPage(`${portal.url}/plugins`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  })

  test('a visit of the catalog comes without schemas, which are what the server judges by, and without icons that nothing shows', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    await page.getByRole('link', { name: 'web' }).waitFor()

    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    )
    const sources = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()))

    expect(sources.some((source) => source.includes('/api/catalog/list'))).toBe(true)
    for (const word of ['$ZodObject', 'zodiac-aries'])
      expect(sources.filter((source) => source.includes(word))).toEqual([])
  })

  test('the page that is sent names the files of the page that is asked for', async () => {
    for (const [path, file] of [
      ['/catalog', 'EntityListPage'],
      ['/catalog/register', 'RegisterPage'],
      ['/catalog/default/component/callboard/history', 'EntityPage'],
    ]) {
      const html = await (await portal.fetch(path ?? '')).text()
      expect(html).toMatch(new RegExp(`<link rel="modulepreload"[^>]*/${file}-`))
    }
  })

  test('a chosen theme is there before the first paint of the next visit', async () => {
    const page = await openPage(`${portal.url}/plugins`, { colorScheme: 'light' })
    await page.getByRole('radio', { name: 'Dark' }).check()
    expect(await themeOf(page)).toBe('dark')

    await page.reload({ waitUntil: 'commit' })
    await page.waitForFunction(() => document.body)
    expect(await themeOf(page)).toBe('dark')

    await page.getByRole('radio', { name: 'As the system' }).check()
    expect(await themeOf(page)).toBe('light')
  })

  test('the colours of the organisation are there at the first paint, and who asks for more contrast has it', async () => {
    const page = await openPage(`${portal.url}/plugins`, { colorScheme: 'light' })
    expect(await colourOf(page, 'accent')).toBe('#6a1b9a')
    expect(await colourOf(page, 'ink-soft')).toBe('#4a4a4a')
    await page.emulateMedia({ contrast: 'more' })
    expect(await colourOf(page, 'ink-soft')).toBe(await colourOf(page, 'ink'))
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('[data-theme=dark]').waitFor()
    expect(await colourOf(page, 'accent')).toBe('#a3bcf6')
  })

  test('a narrow sidebar stays narrow, and still names its links', async () => {
    const page = await openPage(`${portal.url}/plugins`)
    await page.getByRole('button', { name: 'Narrow the sidebar' }).click()
    await page.reload()

    await page.getByRole('button', { name: 'Widen the sidebar' }).waitFor()
    await page.getByRole('link', { name: 'Catalog', exact: true }).first().waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  test('on a phone the places are in a sheet, which gives the focus back', async () => {
    const page = await openPage(`${portal.url}/plugins`, phone)
    const menu = page.getByRole('button', { name: 'Menu' })
    await menu.click()
    await page.getByRole('dialog', { name: 'Menu' }).waitFor()
    expect(await findViolations(page)).toEqual([])

    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Menu' }).waitFor({ state: 'detached' })
    expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true)

    await menu.click()
    await page.getByRole('dialog').getByRole('link', { name: 'Catalog' }).click()
    await page.waitForURL('**/catalog')
    await page.getByRole('dialog', { name: 'Menu' }).waitFor({ state: 'detached' })
  })

  test('an address that leads nowhere says so and shows ways on', async () => {
    const page = await openPage(`${portal.url}/no/such/page`)

    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor()
    await page.getByRole('button', { name: 'Search the portal' }).click()

    await page.getByRole('dialog', { name: 'Search' }).waitFor()
  })

  test('a page whose code does not come says so, and is there after a reload', async () => {
    const page = await openPage(`${portal.url}/plugins`, { mayComplain: /ERR_FAILED|preload CSS|imported module/ })
    await page.route('**/assets/EntityListPage-*', (route) => route.abort())
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalog' }).click()
    await page.getByText('A part of the portal did not load').waitFor()

    await page.unroute('**/assets/EntityListPage-*')
    await page.getByRole('button', { name: 'Reload the page' }).click()
    await page.getByRole('heading', { level: 1, name: 'Components' }).waitFor()
  })

  test('the address of a plugin that is switched off says so, and leads to why', async () => {
    const without = await startPortal({ app: true, config: { search: false } })
    const page = await openPage(`${without.url}/search`)
    await page.getByText('The plugin search is switched off').waitFor()

    await page.getByRole('link', { name: 'See why' }).click()

    await page.getByRole('heading', { level: 1, name: 'Plugins' }).waitFor()
  })

  test('the plugins page says what each plugin adds', async () => {
    const page = await openPage(`${portal.url}/plugins`)

    await page.getByRole('main').getByRole('link', { name: 'Search', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor()
    await page.getByText('GET /api/search/find', { exact: true }).waitFor()
  })
})

const colourOf = (page: Page, name: string) =>
  page.evaluate((variable) => getComputedStyle(document.documentElement).getPropertyValue(variable), `--${name}`)

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme)
