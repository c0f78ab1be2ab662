/** So many entities are written at a time: more would only take more memory. */
const atOnce = 1000

/** The items in lists that are not too long for one statement. */
export function* inChunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += atOnce) yield items.slice(start, start + atOnce)
}
