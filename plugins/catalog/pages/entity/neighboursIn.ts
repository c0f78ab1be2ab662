interface Page {
  items: Array<{ ref: string }>
}

/** What stands before and after an entity in what was last shown of a list with it: pages that were read together, the newest first. */
export function neighboursIn(lists: Page[][], ref: string): { previous?: string; next?: string } {
  const refs = lists
    .map((pages) => pages.flatMap(({ items }) => items.map((item) => item.ref)))
    .find((one) => one.includes(ref))
  if (!refs) return {}
  const index = refs.indexOf(ref)
  const [previous, next] = [refs[index - 1], refs[index + 1]]
  return { ...(previous && { previous }), ...(next && { next }) }
}
