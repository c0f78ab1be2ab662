import { buildEntity, catalogFile, type FileServer, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { catalog } from '../../plugin'
import { locationsOf } from '../../testing/register'

const shop = catalogFile(
  buildEntity({
    metadata: {
      name: 'shop',
      title: 'Web Shop',
      description: 'Where people buy.',
      links: [{ url: 'https://example.com/runbook', title: 'Runbook' }],
    },
    spec: { system: 'commerce', providesApis: ['orders'], dependsOn: ['resource:gone'] },
  }),
  buildEntity({
    kind: 'API',
    metadata: {
      name: 'orders',
      title: 'Orders API',
      description:
        'Takes **orders**.\n\n# Content\n\n- at once\n\n![](https://example.com/a.png)\n<script>alert(1)</script>',
    },
  }),
  buildEntity({ kind: 'System', metadata: { name: 'commerce', title: 'Commerce' } }),
  buildEntity({ kind: 'Group', metadata: { name: 'team', title: 'The Team' }, spec: { members: ['ana'] } }),
  buildEntity({ kind: 'User', metadata: { name: 'ana' }, spec: { profile: { displayName: 'Ana Lopes' } } }),
  buildEntity({
    kind: 'User',
    metadata: { name: 'bo' },
    spec: { profile: { displayName: 'Bo Ek', picture: 'data:image/gif;base64,broken' } },
  }),
  buildEntity({
    kind: 'User',
    metadata: { name: 'cy' },
    spec: { profile: { displayName: 'Cy Oh', picture: 'javascript:alert(1)' } },
  }),
  buildEntity({ kind: 'Location', metadata: { name: 'all' }, spec: { targets: ['https://example.com/gone.yaml'] } }),
)

describe('The page of an entity', () => {
  let portal: TestPortal
  let files: FileServer
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    files = await serveFiles({ 'shop.yaml': shop })
  })
  beforeEach(async () => {
    await portal.call(catalog.routes.addLocation, { target: files.url('shop.yaml'), onConflict: 'refresh' })
  })

  test('says what it is and leads along its relations, both ways', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/shop`)
    await page.getByText('Where people buy.').waitFor()
    await page.getByText('resource:default/gone').waitFor()
    await page.getByRole('list', { name: 'Links' }).getByRole('link', { name: 'Runbook' }).waitFor()

    await page.getByRole('link', { name: 'Relations' }).click()
    await page.getByRole('region', { name: 'Provides API' }).getByRole('link', { name: 'Orders API' }).click()
    await page.getByRole('heading', { level: 1, name: 'Orders API' }).waitFor()
    await page.getByRole('link', { name: 'Relations' }).click()
    await page.getByRole('region', { name: 'Provided by' }).getByRole('link', { name: 'Web Shop' }).click()

    await page.getByRole('heading', { level: 1, name: 'Web Shop' }).waitFor()
    expect(await page.title()).toContain('Web Shop · Overview')

    const marked = page.getByRole('navigation', { name: 'Parts of Web Shop' }).locator('[aria-current=page]')
    for (const [path, tab] of Object.entries({ 'shop/': 'Overview', 'shop/relations/': 'Relations' })) {
      await page.goto(`${portal.url}/catalog/default/component/${path}`)
      await marked.getByText(tab).waitFor()
    }
    await page.goto(`${portal.url}/catalog/default/component/%20`)
    await page.getByText('“component:default/ ” names no entity').waitFor()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalog' }).click()
    await page.getByRole('link', { name: 'Web Shop' }).waitFor()
  })

  test('tells of what it shows on which line it stands, by keyboard too', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/shop`)
    const lineOf = async (name: RegExp) => {
      const mark = page.getByRole('button', { name }).first()
      await mark.press('Enter')
      const panel = page.getByRole('dialog', { name })
      const line = panel.getByRole('link', { name: /^shop\.yaml:\d+$/ })
      await line.waitFor()
      expect(await findViolations(page)).toEqual([])
      const text = await line.textContent()
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'hidden' })
      return shop.split('\n')[Number(text?.split(':')[1]) - 1]?.trim()
    }
    expect(await lineOf(/^Where the owner came from/)).toBe('"owner": "team",')
    expect(await lineOf(/^Where the system came from/)).toBe('"system": "commerce",')
    expect(await lineOf(/^Where the relation “Depends on/)).toContain('resource:gone')
  })

  test('a description in Markdown is shown as it is meant, and in lists as its words', async () => {
    const page = await openPage(`${portal.url}/catalog/default/api/orders`)
    const about = page.getByRole('region', { name: 'About' })
    await about.getByRole('heading', { level: 3, name: 'Content' }).waitFor()
    await about.getByRole('listitem').getByText('at once').waitFor()
    expect(await about.locator('img, script').count()).toBe(0)
    expect(await findViolations(page)).toEqual([])

    await page.goto(`${portal.url}/catalog/default/component/shop/relations`)
    await page.getByRole('region', { name: 'Provides API' }).getByText('Takes orders.').waitFor()
  })

  test('what the page shows stands in its JSON too', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/shop`)
    await page.getByRole('region', { name: 'Lately' }).getByText('Registered').waitFor()
    // Each card comes by itself.
    await page.getByRole('region', { name: 'Links' }).getByRole('link').first().waitFor()
    await page.getByRole('region', { name: 'Labels and annotations' }).locator('dt').first().waitFor()
    await expect.poll(() => page.getByRole('status', { name: 'Loading' }).count()).toBe(0)
    const json = await page.locator('link[type="application/json"]').getAttribute('href')
    const twin = await (await portal.fetch(json ?? '')).text()
    const main = page.getByRole('main')
    const shown = await Promise.all([
      main.getByRole('heading', { level: 1 }).allInnerTexts(),
      main.getByRole('list', { name: 'Facts' }).locator('a, code').allInnerTexts(),
      main.getByRole('region', { name: 'About' }).locator('a, span[class*=text]').allInnerTexts(),
      main.getByRole('region', { name: 'Relations' }).locator('dd a').allInnerTexts(),
      main.getByRole('region', { name: 'Links' }).getByRole('link').allInnerTexts(),
      main.getByRole('region', { name: 'Labels and annotations' }).locator('dt, dd > span:first-child').allInnerTexts(),
    ])
    const facts = shown.flat().map((text) => text.trim().split('\n').at(-1) ?? '')
    expect(facts).toContain('Web Shop')
    expect(facts.length).toBeGreaterThan(8)
    expect(facts.filter((fact) => !twin.includes(fact) && !/ago|now/.test(fact))).toEqual([])
  })

  test('says of a tab that it lacks what it takes to have it', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/shop`)
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Docs' }).click()
    await page.getByText('backstage.io/techdocs-ref: dir:.').waitFor()
    expect(page.url()).toBe(`${portal.url}/catalog/default/component/shop/docs`)
    expect(await findViolations(page)).toEqual([])
  })

  test('shows what a system has', async () => {
    const page = await openPage(`${portal.url}/catalog/default/system/commerce`)

    await page.getByRole('region', { name: 'Components (1)' }).getByRole('link', { name: 'Web Shop' }).waitFor()
  })

  test('the relations of a group are its members and what it owns', async () => {
    const page = await openPage(`${portal.url}/catalog/default/group/team/relations`)

    await page.getByRole('region', { name: 'Members' }).getByRole('link', { name: 'Ana Lopes' }).waitFor()
    await page.getByRole('region', { name: 'Owns' }).getByRole('link', { name: 'Web Shop' }).waitFor()
  })

  test('a picture that does not load leaves the initials of the person', async () => {
    const page = await openPage(`${portal.url}/catalog/default/user/bo`)

    await page.getByRole('heading', { level: 1, name: 'Bo Ek' }).getByText('BE').waitFor()

    expect(await page.getByRole('main').locator('img').count()).toBe(0)
  })

  test('a picture that is no picture is not even asked for', async () => {
    const page = await openPage(`${portal.url}/catalog/default/user/cy`)

    await page.getByRole('heading', { level: 1, name: 'Cy Oh' }).getByText('CO').waitFor()
  })

  test('of a system with very many parts the first are listed, and what is left is said', async () => {
    const parts = Array.from({ length: 203 }, (_, index) => `part-${String(index).padStart(3, '0')}`)
    files.files['large.yaml'] = catalogFile(
      buildEntity({ kind: 'System', metadata: { name: 'large' } }),
      ...parts.map((name) => buildEntity({ metadata: { name }, spec: { system: 'large' } })),
    )
    const { location } = await portal.call(catalog.routes.addLocation, { target: files.url('large.yaml') })
    onTestFinished(() => portal.call(catalog.routes.removeLocation, { id: location.id }))
    const page = await openPage(`${portal.url}/catalog/default/system/large`)

    const card = page.getByRole('region', { name: 'Components', exact: true })
    await card.getByRole('link', { name: 'part-014' }).waitFor()
    expect(await card.getByRole('link', { name: 'part-015' }).count()).toBe(0)
    await card.getByRole('button', { name: 'Show all 200' }).click()
    await card.getByRole('link', { name: 'part-199' }).waitFor()
    await page.getByText('These are the first 200 of 203.').waitFor()

    await page.getByRole('link', { name: 'Relations', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Search in relations' }).fill('Part-20')
    await page.getByRole('region', { name: 'Has part (3)' }).getByRole('link', { name: 'part-202' }).waitFor()
    expect(await page.getByText('These are the first').count()).toBe(0)
    await page.getByRole('searchbox', { name: 'Search in relations' }).fill('part-9')
    await page.getByText('No relation matches “part-9”').waitFor()
  })

  test('on a phone the buttons stay beside the title, and what is related tells its owner and lifecycle', async () => {
    const page = await openPage(`${portal.url}/catalog/default/api/orders/relations`, {
      viewport: { width: 360, height: 800 },
    })
    const row = page.getByRole('region', { name: 'Provided by' }).getByRole('listitem')
    await row.getByText('production').waitFor()
    await row.getByRole('link', { name: 'The Team' }).waitFor()

    const title = await page.getByRole('heading', { level: 1 }).boundingBox()
    const button = await page.getByRole('button', { name: 'More actions' }).boundingBox()

    expect(button?.y).toBeLessThan((title?.y ?? 0) + (title?.height ?? 0))
  })

  test('the way here leads up, and ends with the last step', async () => {
    const page = await openPage(`${portal.url}/catalog/default/system/commerce`)

    const way = page.getByRole('navigation', { name: 'Breadcrumbs' })
    await way.getByRole('link', { name: 'Systems' }).waitFor()

    expect(await way.locator(':scope > *').last().innerText()).toBe('Systems')
  })

  test('shows its file, at its own line', async () => {
    const page = await openPage(`${portal.url}/catalog/default/api/orders/yaml`)

    await page.getByText(/^Line \d+ of/).waitFor()

    await page.locator('[data-marked]').getByText('"name": "orders"').waitFor()
  })

  test('says that there is no such entity, and what is called nearly the same', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/shopp`, { mayComplain: /404/ })

    await page.getByText('There is no component:default/shopp in the catalog').waitFor()
    await page.getByRole('link', { name: 'Web Shop' }).click()

    await page.getByRole('heading', { level: 1, name: 'Web Shop' }).waitFor()
  })

  test('says so at once when the file, read again, says the entity no more', async () => {
    const going = (...names: string[]) => catalogFile(...names.map((name) => buildEntity({ metadata: { name } })))
    files.files['going.yaml'] = going('stays', 'goes')
    const { location } = await portal.call(catalog.routes.addLocation, { target: files.url('going.yaml') })
    // Cards of other plugins may ask for it once more.
    const page = await openPage(`${portal.url}/catalog/default/component/goes`, { mayComplain: /404/ })
    files.files['going.yaml'] = going('stays')
    await page.getByRole('button', { name: 'Read the file again' }).click()
    await page.getByRole('region', { name: 'What it was' }).getByText('Gone from its file').waitFor()
    expect(await page.getByRole('button', { name: 'Read the file again' }).count()).toBe(0)
    await portal.call(catalog.routes.removeLocation, { id: location.id })
  })

  test('says that there is no such tab', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/shop/weather`)

    await page.getByRole('link', { name: 'Go to the overview' }).click()

    await page.getByText('Where people buy.').waitFor()
  })

  test('leaves nothing beside a narrow window, whatever it is called', async () => {
    const long = (word: string) => Array.from({ length: 8 }, () => word).join('-')
    const entity = buildEntity({
      metadata: { name: 'wide', title: 'Überraschungsvollständigkeitsprüfungsdienst', description: 'x'.repeat(200) },
      spec: { type: long('type'), lifecycle: long('lifecycle'), owner: long('owner'), system: long('system') },
    })
    files.files['wide.yaml'] = catalogFile(entity)
    const { location } = await portal.call(catalog.routes.addLocation, { target: files.url('wide.yaml') })
    const page = await openPage(`${portal.url}/catalog/default/component/wide`, {
      viewport: { width: 360, height: 800 },
    })
    await page.getByText('x'.repeat(200)).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await portal.call(catalog.routes.removeLocation, { id: location.id })
  })

  test('leaves nothing beside a window of any width, with the marks that a mouse calls', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/shop`)
    await page.getByText('Where people buy.').waitFor()
    const tooWide: number[] = []
    for (let width = 360; width <= 648; width += 4) {
      await page.setViewportSize({ width, height: 800 })
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) tooWide.push(width)
    }
    expect(tooWide).toEqual([])
  })

  test('unregisters its location after showing what disappears with it', async () => {
    // A card of another plugin that is still loading asks for what is gone.
    const page = await openPage(`${portal.url}/catalog/default/component/shop`, { mayComplain: /404/ })
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Unregister' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('These 8 entities disappear').waitFor()
    await dialog.getByRole('link', { name: 'Orders API' }).waitFor()

    await dialog.getByRole('button', { name: 'Unregister' }).click()

    await page.getByRole('status').getByText('is unregistered. 8 entities have left the catalog.').waitFor()
    await page.getByText('The catalog is empty').waitFor()
    expect(await locationsOf(portal)).toEqual([])
  })
})
