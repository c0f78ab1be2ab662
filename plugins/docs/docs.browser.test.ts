import { serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'
import { builtSite } from './fixtures/builtSite'
import { docsFolder, documented } from './fixtures/docsFolder'

const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => `Paragraph ${index}.`).join('\n\n')
const tall = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="900"><rect width="300" height="900"/></svg>'

const handbook = {
  'mkdocs.yml': `site_name: Handbook
site_description: How we work
nav:
  - Welcome: index.md
  - Guides:
      - First day: guides/first-day.md
      - Last day: guides/last-day.md
`,
  'docs/index.md':
    '# Welcome\n\nBegin with [your first day](guides/first-day.md), or [the keys](guides/last-day.md#keys).\n',
  'docs/guides/first-day.md': `# Your first day\n\n![Tall](../tall.svg)\n\n## Morning\n\n${paragraphs(30)}\n\n## Evening\n\n${paragraphs(30)}\n`,
  'docs/guides/last-day.md': `# Your last day\n\n## Thanks\n\n${paragraphs(30)}\n\n## Keys\n\nLeave them.\n\n${paragraphs(30)}\n`,
  'docs/tall.svg': tall,
}

describe('Docs in the browser', () => {
  let portal: TestPortal
  const site = () => `${portal.url}/docs/default/component/handbook`
  beforeAll(async () => {
    const { config } = await docsFolder({ handbook, notes: { 'docs/index.md': '# Notes\n\nShort.' } })
    portal = await startPortal({ config, app: true })
  })
  beforeEach(() => Promise.all(['handbook', 'notes'].map((name) => builtSite(portal, name))))

  test('the index narrows by words and keeps them in its address', async () => {
    const page = await openPage(`${portal.url}/docs`)
    await page.getByRole('link', { name: 'notes', exact: true }).first().waitFor()

    await page.getByLabel('Filter docs').fill('how we')
    await page.getByText('1 of 2 sites').waitFor()
    expect(new URL(page.url()).search).toBe('?text=how+we')

    await page.getByRole('link', { name: 'Handbook', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor()
  })

  test('links between pages, previous and next are followed without loading the app again', async () => {
    const page = await openPage(site())
    await page.evaluate(() => Object.assign(window, { stillHere: true }))

    await page.getByRole('link', { name: 'your first day' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your first day' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/docs/default/component/handbook/guides/first-day')

    await page.getByRole('link', { name: 'Next Last day' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your last day' }).waitFor()
    await page.getByRole('link', { name: 'Previous First day' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your first day' }).waitFor()

    const current = page.getByRole('navigation', { name: 'Pages of Handbook' }).locator('[aria-current=page]')
    expect(await current.textContent()).toBe('First day')
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
  })

  test('a deep link lands at its part, below pictures that come late, and marks it in the table of contents', async () => {
    const page = await openPage(`${site()}/guides/first-day#evening`)
    const contents = page.getByRole('complementary', { name: 'Table of contents' })

    await contents.locator('[aria-current=location]', { hasText: 'Evening' }).waitFor()
    await expect
      .poll(() => page.locator('#evening').evaluate((heading) => heading.getBoundingClientRect().top))
      .toSatisfy((top) => top >= 0 && top < 120)

    await contents.getByRole('link', { name: 'Morning' }).click()
    await contents.locator('[aria-current=location]', { hasText: 'Morning' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#morning')
  })

  test('a link to a part of another page lands there', async () => {
    const page = await openPage(site())
    await page.getByRole('link', { name: 'the keys' }).click()
    await page.getByRole('heading', { name: 'Keys' }).waitFor()

    await expect
      .poll(() => page.locator('#keys').evaluate((heading) => heading.getBoundingClientRect().top))
      .toSatisfy((top) => top >= 0 && top < 120)
  })

  test('the same docs stand in a tab of the entity, and stay there from page to page', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/handbook`)
    await page.getByRole('navigation', { name: 'Parts of handbook' }).getByRole('link', { name: 'Docs' }).click()
    await page.getByRole('heading', { level: 2, name: 'Welcome' }).waitFor()

    await page.getByRole('link', { name: 'your first day' }).click()

    await page.getByRole('heading', { level: 2, name: 'Your first day' }).waitFor()
    await expect.poll(() => page.title()).toBe('Your first day · handbook · Docs · Callboard')
    expect(new URL(page.url()).pathname).toBe('/catalog/default/component/handbook/docs/guides/first-day')
    await page.getByRole('heading', { level: 1, name: 'handbook' }).waitFor()
  })

  test('on a phone the pages open on demand, and close behind the one that is chosen', async () => {
    const page = await openPage(site(), { viewport: { width: 390, height: 844 } })
    const pages = page.getByRole('navigation', { name: 'Pages of Handbook' })
    await page.getByText('Begin with').waitFor()
    expect(await pages.count()).toBe(0)

    await page.getByRole('button', { name: '3 pages' }).click()
    await pages.getByRole('link', { name: 'Last day' }).click()

    await page.getByRole('heading', { level: 1, name: 'Your last day' }).waitFor()
    await pages.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(await findViolations(page)).toEqual([])
  })

  test('a page that is not there says so, and shows the way to those that are', async () => {
    const page = await openPage(`${site()}/guides/second-day`, { mayComplain: /404/ })
    await page.getByText('There is no such page in these docs').waitFor()

    await page.getByRole('link', { name: 'Go to the first page' }).click()

    await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor()
  })

  test('an entity without docs teaches how to write some', async () => {
    const page = await openPage(`${portal.url}/docs/default/component/nobody`, { mayComplain: /404/ })
    await page.getByText('backstage.io/techdocs-ref: dir:.').waitFor()
  })

  test('docs that could not be built say why and where they are read from, and are there once that is mended', async () => {
    const server = await serveFiles({ 'catalog-info.yaml': documented('drafts') })
    await portal.call(catalog.routes.addLocation, { target: server.url('catalog-info.yaml') })
    await builtSite(portal, 'drafts')
    const page = await openPage(`${portal.url}/docs/default/component/drafts`, { mayComplain: /404/ })
    await page.getByText('These docs could not be built').waitFor()
    await page.getByText('Add one of them to the folder').waitFor()
    expect(await findViolations(page)).toEqual([])

    server.files['mkdocs.yml'] = 'nav: [index.md]\n'
    await page.getByRole('button', { name: 'Build now' }).click()
    await page.getByText('There is no page in these docs').waitFor()
    await page.getByRole('button', { name: '1 problem' }).waitFor()

    server.files['docs/index.md'] = '# Drafts\n\nBarely begun.'
    await page.getByRole('button', { name: 'Build now' }).click()

    await page.getByText('Barely begun.').waitFor()
  })

  test('a section is found from the palette and opens at its place', async () => {
    const page = await openPage(`${portal.url}/docs`)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    await page.keyboard.type('leave them')
    await page.getByRole('option').filter({ hasText: 'Last day › Keys' }).click()

    await page.getByRole('heading', { level: 1, name: 'Your last day' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#keys')
  })
})
