import { readFile } from 'node:fs/promises'
import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, type Locator, openPage, type Page } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'

const component = (name: string, title: string, spec = {}) =>
  buildEntity({ metadata: { name, title }, spec: { owner: 'shop', ...spec } })

const shop = catalogFile(
  buildEntity({ kind: 'Group', metadata: { name: 'shop', title: 'Web Shop' } }),
  component('checkout', 'Checkout', { dependsOn: ['component:ledger'] }),
  component('ledger', 'Ledger', { dependsOn: ['resource:tables'], owner: 'nobody' }),
  buildEntity({ kind: 'Resource', metadata: { name: 'tables', title: 'Tables' } }),
)

/** More than dagre lays out: each needs one of those before it, and no ten hang on the same. */
const large = catalogFile(
  ...Array.from({ length: 420 }, (_, index) =>
    buildEntity({
      metadata: { name: `node-${index}` },
      spec: { owner: 'elsewhere', dependsOn: index ? [`component:node-${(index - 1) >> 1}`] : [] },
    }),
  ),
)

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-ref'))
const drawingOf = (page: Page): Locator => page.getByRole('listbox', { name: /^Drawing of / })

describe('The graph in the browser', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    const files = await serveFiles({ 'shop.yaml': shop, 'large.yaml': large })
    for (const file of ['shop.yaml', 'large.yaml']) {
      await portal.call(catalog.routes.addLocation, { target: files.url(file) })
    }
  })

  test('with the keyboard one goes along relations, sees one step more, begins elsewhere and opens an entity', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/checkout/graph?relation=dependsOn`)
    const drawing = drawingOf(page)
    const start = drawing.getByRole('option', {
      name: /^Checkout, component, service, owned by Web Shop. depends on Ledger/,
    })
    await start.focus()

    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('component:default/ledger')
    const ledger = page.getByRole('region', { name: 'Ledger' })
    await ledger.getByText('1 more relation is not drawn.').waitFor()

    const before = await start.getAttribute('transform')
    await page.keyboard.press('+')
    await drawing.getByRole('option', { name: /^Tables/ }).waitFor()
    expect(new URL(page.url()).searchParams.get('expand')).toBe('component:default/ledger')
    expect(await start.getAttribute('transform')).toBe(before)
    expect(await focused(page)).toBe('component:default/ledger')
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Begin the graph there').waitFor()
    await page.keyboard.press('Escape')

    await page.keyboard.press('-')
    await drawing.getByRole('option', { name: /^Tables/ }).waitFor({ state: 'detached' })
    await page.keyboard.press(' ')
    await page.getByRole('heading', { level: 1, name: 'Ledger' }).waitFor()
    await drawing.getByRole('option', { name: /^Tables/, selected: false }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Tables' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/catalog/default/resource/tables')
  })

  test('an address of Backstage shows its graph; filters change the address; the list says the same; the drawing can be saved', async () => {
    const page = await openPage(
      `${portal.url}/catalog-graph?rootEntityRefs[]=component:default/ledger&maxDepth=2&selectedRelations[]=dependencyOf`,
      { colorScheme: 'dark' },
    )
    await page.getByText('3 entities, 2 relations').waitFor()
    expect(await page.title()).toMatch(/^Ledger · Graph · /)
    const list = page.getByRole('complementary', { name: 'The graph as a list' })
    const row = list.getByRole('region', { name: '1 step away' }).getByRole('listitem').filter({ hasText: 'Checkout' })
    await row.getByText('depends on Ledger').waitFor()

    await page.getByText('Kinds: all').click()
    await page.getByRole('checkbox', { name: 'Resource' }).check()
    await page.getByText('2 entities, 1 relation').waitFor()
    await page.keyboard.press('Escape')
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      root: 'component:default/ledger',
      depth: '2',
      kind: 'resource',
      relation: 'dependencyOf',
    })
    expect(await findViolations(page)).toEqual([])

    await page.getByRole('button', { name: 'Save the drawing' }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'As SVG' }).click()
    const svg = await readFile(await (await saved).path(), 'utf8')
    expect(svg).toMatch(/^<svg [^>]*viewBox=/)
    expect(svg).toContain('Tables')
    expect(svg).toMatch(/fill="rgb\(/)
    expect(svg).not.toMatch(/var\(|class=|data-ref/)
  })

  test('what breaks is told by owner, with the way there, and is copied as Markdown; nothing is told too', async () => {
    const page = await openPage(`${portal.url}/catalog/default/resource/tables/graph?show=impact`, {
      viewport: { width: 390, height: 844 },
    })
    await page.getByText('2 entities of 2 owners, 1 of them directly.').waitFor()
    const owned = page.getByRole('region', { name: 'Web Shop' })
    await owned.getByText('Tables → needed by Ledger → needed by Checkout').waitFor()
    expect(await findViolations(page)).toEqual([])

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy as Markdown' }).click()
    await page.getByRole('status').getByText('Copied as Markdown').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('## What breaks without [Tables]')

    await page.goto(`${portal.url}/catalog-graph?root=component:default/checkout&show=impact`)
    await page.getByText('Nothing that the catalog knows of').waitFor()
  })

  test('hundreds of entities are laid out in a thread that the portal serves, and all of them are drawn', async () => {
    const page = await openPage(
      `${portal.url}/catalog-graph?root=component:default/node-0&depth=10&relation=dependsOn&limit=500`,
    )
    const drawing = drawingOf(page)
    await drawing.getByRole('option', { name: /^node-419,/ }).waitFor()
    expect(await drawing.getByRole('option').count()).toBe(420)

    // Names are not drawn where they could not be read, and are there when one comes nearer.
    const name = drawing.locator('text', { hasText: /^node-0$/ })
    await page.getByRole('button', { name: 'Fit into view' }).click()
    await name.waitFor({ state: 'hidden' })
    await drawing.getByRole('option', { selected: true }).focus()
    for (let step = 0; step < 12; step++) await page.keyboard.press('PageUp')
    await name.waitFor()
  })

  test('without an entity to begin at, and with one that is not there, the page says so', async () => {
    const page = await openPage(`${portal.url}/catalog-graph`)
    await page.getByText('A graph begins somewhere').waitFor()

    await page.goto(`${portal.url}/catalog-graph?root=component:default/never`)
    await page.getByText('component:default/never is not in the catalog').waitFor()
  })
})
