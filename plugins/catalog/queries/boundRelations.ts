import type { EntityRelation } from '@callboard/catalog-model'

/** As many of one type as anyone looks through on a page. */
export const mostOfType = 200

/** The first relations of each type, and how many there are of each: one entity may depend on fifty thousand others. */
export function boundRelations(relations: EntityRelation[]): {
  relations: EntityRelation[]
  totals: Record<string, number>
} {
  const totals = new Map<string, number>()
  const first = relations.filter(({ type }) => {
    const before = totals.get(type) ?? 0
    totals.set(type, before + 1)
    return before < mostOfType
  })
  return { relations: first, totals: Object.fromEntries(totals) }
}
