import type { Locator } from 'playwright-core'
import { openPage } from '../browser'

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

export async function whatIsShown(url: string): Promise<Shown> {
  const entityPages = []
  for (const entity of entities) entityPages.push(await onEntityPage(`${url}/catalog/default/${entity}`))
  return {
    ...(await onHomePage(url)),
    ...(await onListPage(url)),
    tabs: sorted(entityPages.flatMap(({ tabs }) => tabs)),
    cards: sorted(entityPages.flatMap(({ cards }) => cards)),
    ...(await overHttp(url)),
  }
}

async function onHomePage(url: string): Promise<Pick<Shown, 'navigation' | 'homeCards'>> {
  const page = await openPage(url)
  const [navigation, homeCards] = await Promise.all([
    textsOf(page.getByRole('navigation', { name: 'Main' }).getByRole('link')),
    textsOf(page.getByRole('main').getByRole('heading', { level: 2 })),
  ])
  return { navigation, homeCards }
}

async function onListPage(url: string): Promise<Pick<Shown, 'columns'>> {
  const page = await openPage(`${url}/catalog`)
  return { columns: await textsOf(page.getByRole('table').getByRole('columnheader')) }
}

async function onEntityPage(url: string): Promise<Pick<Shown, 'tabs' | 'cards'>> {
  const page = await openPage(url)
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

async function textsOf(elements: Locator): Promise<string[]> {
  await elements.first().waitFor()
  return sorted(await elements.allInnerTexts())
}

const sorted = (texts: string[]) => [...new Set(texts.map((text) => text.trim()))].sort()
