import type { Entity } from '@callboard/plugin-api'
import { beforeAll, describe, expect, test } from 'vitest'
import { pagesOf } from '../../../app/src/routing/pagesOf'
import { openPage } from '../browser'
import { buildEntity, catalogFile } from '../buildEntity'
import { serveFiles } from '../serveFiles'
import type { TestPortal } from '../startPortal'
import { everyFrontend } from './everyFrontend'
import { hasParameters, nowhere } from './patterns'
import { startExample } from './startExample'
import { tabPlaces } from './tabPlaces'
import { tabTo } from './tabTo'
import { walk } from './walk'

describe('Everybody', { timeout: 600_000 }, () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startExample()
  })

  test('can use every page and every tab, light, dark and zoomed', async () => {
    const frontends = await everyFrontend()
    const patterns = pagesOf({ frontends }).map(({ path }) => path)
    const entities: Entity[] = await (await portal.fetch('/api/catalog/entities')).json()
    const tabs = frontends.flatMap(({ entityTabs = [] }) => entityTabs)

    const page = await openPage(`${portal.url}/nowhere`, { mayComplain: /404/ })
    const { visit, follow, problems } = walk(page, patterns)
    for (const path of patterns.filter((pattern) => !hasParameters(pattern))) await visit({ path })
    for (const place of tabPlaces(entities, tabs)) await visit(place)
    for (const pattern of patterns.filter(hasParameters)) {
      await follow(pattern)
      await visit({ path: nowhere(pattern) })
    }
    await visit({ path: '/nothing-of-the-kind' })

    expect(problems).toEqual([])
  })

  test('finds an entity, stars it, follows a relation and registers a file by keys alone, and sees the focus', async () => {
    const files = await serveFiles({ 'ledger.yaml': catalogFile(buildEntity({ metadata: { name: 'ledger' } })) })
    const page = await openPage(portal.url)
    // The focus comes to the heading of a new page a moment after it stands: a Tab before that would be lost.
    const arrive = (name: string) => page.getByRole('heading', { level: 1, name }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('order service')
    await page.getByRole('option', { name: 'Order Service', selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await arrive('Order Service')

    const star = page.getByRole('main').getByRole('button', { name: 'Star Order Service' }).first()
    await tabTo(page, star)
    await page.keyboard.press('Enter')
    await star.and(page.locator('[aria-pressed=true]')).waitFor()
    await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Feature Flags', exact: true }).first())
    await page.keyboard.press('Enter')
    await arrive('Feature Flags')

    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await arrive('Components')
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Filter the list' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type(' seat-map-editor')
    await page.keyboard.press('Enter')
    await page.getByText('1 found').waitFor()
    await tabTo(page, page.getByRole('table').getByRole('link', { name: 'Seat Map Editor', exact: true }))
    await page.keyboard.press('Enter')
    await arrive('Seat Map Editor')

    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await arrive('Components')
    await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Register' }))
    await page.keyboard.press('Enter')
    await page.getByLabel('Address of a catalog file').and(page.locator(':focus')).waitFor()
    await page.keyboard.type(files.url('ledger.yaml'))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Register' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('main').getByRole('link', { name: 'ledger' }).first())
    await page.keyboard.press('Enter')
    await arrive('ledger')
  })
})
