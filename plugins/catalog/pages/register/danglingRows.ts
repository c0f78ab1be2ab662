import type { DanglingReference } from '../../plugin'

/** One thing that is missing, in one role, with all that name it. */
export interface DanglingRow extends Omit<DanglingReference, 'source'> {
  sources: string[]
}

/** References by what is missing: a team that is not registered is one thing to see to, however much it owns. */
export function danglingRows(references: DanglingReference[]): DanglingRow[] {
  const rows = new Map<string, DanglingRow>()
  for (const { source, ...missing } of references) {
    const key = JSON.stringify(missing)
    const row = rows.get(key)
    if (row) row.sources.push(source)
    else rows.set(key, { ...missing, sources: [source] })
  }
  return [...rows.values()]
}
