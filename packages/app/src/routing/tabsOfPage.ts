import type { Page } from '@callboard/plugin-api/frontend'
import type { Tab } from '@callboard/ui'

/** The tabs that a page stands among: the page that they are of, and those that say so. None where nothing says so. */
export function tabsOfPage(page: Page, pages: Page[]): Tab[] {
  const base = page.tabOf ?? page.path
  const tabs = pages.filter(({ path, tabOf }) => path === base || tabOf === base)
  return tabs.some(({ tabOf }) => tabOf) ? tabs.map(({ path, title }) => ({ to: path, title })) : []
}
