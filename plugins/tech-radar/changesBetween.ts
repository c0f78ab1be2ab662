import type { Change, Radar } from './shapes'

/** What moved from one reading of the source to the next, by the names of rings. */
export function changesBetween(before: Radar, after: Radar): Array<Omit<Change, 'seenAt'>> {
  const was = ringsOf(before)
  const is = ringsOf(after)
  const known = new Map([...before.entries, ...after.entries].map(({ id, title }) => [id, title]))
  return [...known]
    .map(([id, title]) => ({ id, title, from: was.get(id) ?? null, to: is.get(id) ?? null }))
    .filter(({ from, to }) => from !== to)
}

const ringsOf = ({ rings, entries }: Radar) =>
  new Map(entries.map(({ id, ring }) => [id, rings.find((one) => one.id === ring)?.name ?? ring]))
