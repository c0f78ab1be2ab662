import type { FacetValue } from '../../plugin'

/** A kind as the rail offers it. */
export interface KindOption {
  kind: string
  /** Absent while the list is on its way. */
  count?: number
}

/** The kinds that stay in place, whatever the counts are: what people know by heart they find without reading. */
const usualKinds = ['Component', 'API', 'Resource', 'System', 'Domain', 'Group', 'User', 'Template', 'Location']

/** Kinds that every catalog is about: always offered, so that nothing moves when a filter leaves none of them. */
const certainKinds = usualKinds.slice(0, 7)

/** The kinds to offer: the usual ones, those that the list has, and the chosen ones. */
export function kindOptions(kinds: FacetValue[] | undefined, chosen: string[]): KindOption[] {
  const known: KindOption[] = (kinds ?? []).map(({ value, count }) => ({ kind: value, count }))
  const isKnown = (kind: string) => known.some((one) => one.kind.toLowerCase() === kind.toLowerCase())
  for (const kind of [...certainKinds, ...chosen]) if (!isKnown(kind)) known.push({ kind, ...(kinds && { count: 0 }) })
  return known.sort((a, b) => rank(a.kind) - rank(b.kind) || a.kind.localeCompare(b.kind))
}

function rank(kind: string): number {
  const position = usualKinds.indexOf(kind)
  return position === -1 ? usualKinds.length : position
}
