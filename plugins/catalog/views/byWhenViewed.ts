/** What was looked at last comes first; the rest keeps its order. */
export function byWhenViewed<Item extends { ref: string }>(items: Item[], recent: Array<{ ref: string }>): Item[] {
  const places = new Map(recent.map(({ ref }, place) => [ref, place]))
  const placeOf = ({ ref }: Item) => places.get(ref) ?? recent.length
  return items.toSorted((one, other) => placeOf(one) - placeOf(other))
}
