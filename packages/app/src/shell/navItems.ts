import type { NavItem } from '@callboard/plugin-api/frontend'

/**
 * In the order people find them again: home, then by name. The shell knows no plugin, so it cannot have favourites, and
 * an order by installation would move things when a plugin comes or goes.
 */
export function orderNav<Item extends NavItem>(items: Item[]): Item[] {
  return items.toSorted((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label))
}

const rank = ({ to }: NavItem) => (to === '/' ? 0 : 1)
