import type { NavItem, PageLink } from './plugin'

/** The pages of a navigation, from top to bottom. */
export function pagesOf(nav: NavItem[]): PageLink[] {
  return nav.flatMap(({ title, path, children = [] }) => [
    ...(path === undefined ? [] : [{ path, title }]),
    ...pagesOf(children),
  ])
}

/** The page that a site begins with: the one at its own address, else the first of the navigation. */
export function firstPage(nav: NavItem[]): string {
  const pages = pagesOf(nav)
  return pages.some(({ path }) => path === '') ? '' : (pages[0]?.path ?? '')
}

/** The sections around a page, from the top, each with its first page; none if the navigation does not have it. */
export function sectionsAround(nav: NavItem[], path: string): PageLink[] {
  return wayTo(nav, path) ?? []
}

function wayTo(nav: NavItem[], path: string): PageLink[] | undefined {
  for (const { title, path: own, children = [] } of nav) {
    if (own === path) return []
    const inside = wayTo(children, path)
    if (inside) return [{ title, path: pagesOf(children)[0]?.path ?? path }, ...inside]
  }
  return undefined
}

/** The pages before and after a page, in the order of the navigation. */
export function neighboursOf(nav: NavItem[], path: string): { previous: PageLink | null; next: PageLink | null } {
  const pages = pagesOf(nav)
  const index = pages.findIndex((page) => page.path === path)
  if (index === -1) return { previous: null, next: null }
  return { previous: pages[index - 1] ?? null, next: pages[index + 1] ?? null }
}
