import { expect } from 'vitest'
import { type Locator, openPage, type Page } from '../browser'

/** What a portal shows of its plugins, as a user and a program find it; each list sorted, without doubles. */
export interface Shown {
  navigation: string[]
  homeCards: string[]
  tabs: string[]
  cards: string[]
  columns: string[]
  plugins: string[]
  routes: string[]
  searchTypes: string[]
}

/** Entities of the example organisation, of the kinds that plugins add to. */
const entities = ['component/order-service', 'api/orders-api', 'group/ticketing-department', 'user/marisol.ferreira']

/** So wide that a list has room for all of its columns, however many plugins add theirs. */
const viewport = { width: 1680, height: 1000 }

/** Seen in one page that goes from address to address, as a user does: a new one each time would load the app each time. */
export async function whatIsShown(url: string): Promise<Shown> {
  const page = await openPage(url, { viewport })
  const home = await onHomePage(page)
  const list = await onListPage(page, `${url}/catalog`)
  const entityPages = []
  for (const entity of entities) entityPages.push(await onEntityPage(page, `${url}/catalog/default/${entity}`))
  return {
    ...home,
    ...list,
    tabs: sorted(entityPages.flatMap(({ tabs }) => tabs)),
    cards: sorted(entityPages.flatMap(({ cards }) => cards)),
    ...(await overHttp(url)),
  }
}

async function onHomePage(page: Page): Promise<Pick<Shown, 'navigation' | 'homeCards'>> {
  const [navigation, homeCards] = await Promise.all([
    textsOf(page.getByRole('navigation', { name: 'Main' }).getByRole('link')),
    textsOf(page.getByRole('main').getByRole('heading', { level: 2 })),
  ])
  // Below its name, a place has the keys that lead there.
  return { navigation: sorted(navigation.map((text) => text.split('\n', 1)[0] ?? '')), homeCards }
}

async function onListPage(page: Page, url: string): Promise<Pick<Shown, 'columns'>> {
  await page.goto(url)
  return { columns: await textsOf(page.getByRole('table').getByRole('columnheader')) }
}

async function onEntityPage(page: Page, url: string): Promise<Pick<Shown, 'tabs' | 'cards'>> {
  await page.goto(url)
  await page.getByRole('heading', { level: 2, name: 'About' }).waitFor()
  const [tabs, cards] = await Promise.all([
    textsOf(page.getByRole('navigation', { name: /^Parts of/ }).getByRole('link')),
    textsOf(page.getByRole('main').getByRole('heading', { level: 2 })),
  ])
  return { tabs, cards }
}

async function overHttp(url: string): Promise<Pick<Shown, 'plugins' | 'routes' | 'searchTypes'>> {
  const json = async (path: string) => (await fetch(url + path)).json()
  const [ready, openApi, found] = await Promise.all([
    json('/readyz'),
    json('/api/openapi.json'),
    json('/api/search/find?text=left+behind'),
  ])
  return {
    plugins: Object.keys(ready.plugins).sort(),
    routes: Object.keys(openApi.paths).sort(),
    searchTypes: Object.keys(found.types).sort(),
  }
}

/** The texts of elements once nothing loads any more: what a card has to say may make it come or go. */
async function textsOf(elements: Locator): Promise<string[]> {
  await elements.first().waitFor()
  const page = elements.page()
  const loading = page.getByRole('status', { name: 'Loading' }).or(page.locator('[aria-busy=true]'))
  await expect.poll(() => loading.count()).toBe(0)
  return sorted(await elements.allInnerTexts())
}

const sorted = (texts: string[]) => [...new Set(texts.map((text) => text.trim()))].sort()
