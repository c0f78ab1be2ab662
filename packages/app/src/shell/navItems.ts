import { byOrder, type NavItem } from '@callboard/plugin-api/frontend'

/**
 * In the order of the configuration, or else in the one people find them again by: home, then by name. The shell knows no plugin, so it cannot have favourites, and
 * an order by installation would move things when a plugin comes or goes.
 */
export function orderNav<Item extends NavItem & { order?: number }>(items: Item[]): Item[] {
  return items.toSorted((a, b) => byOrder(a, b) || rank(a) - rank(b) || a.label.localeCompare(b.label))
}

const rank = ({ to }: NavItem) => (to === '/' ? 0 : 1)
