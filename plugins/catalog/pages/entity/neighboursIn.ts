import type { EntityList } from '../../plugin'

/** What stands before and after an entity in the list that was shown last with it; `lists` hold their pages, the newest list first. */
export function neighboursIn(lists: EntityList[][], ref: string): { previous?: string; next?: string } {
  const refs = lists
    .map((pages) => pages.flatMap(({ items }) => items.map((item) => item.ref)))
    .find((one) => one.includes(ref))
  if (!refs) return {}
  const index = refs.indexOf(ref)
  const [previous, next] = [refs[index - 1], refs[index + 1]]
  return { ...(previous && { previous }), ...(next && { next }) }
}
