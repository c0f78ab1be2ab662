import { refOfRow } from '../find/buildIndex'
import type { NameList, NameRow } from '../NameList'
import type { Kept } from './Kept'

/** After so long all names are read once more, whatever was missed. */
const longest = 24 * 3_600_000

/**
 * What is kept, with what changed since; the same object where nothing did.
 * @returns undefined where the user may not read the catalog any more: then nothing is kept
 * @throws Error when the server does not answer
 */
export async function refreshKept(owner: string, kept: Kept | undefined): Promise<Kept | undefined> {
  const isOld = !kept || Date.now() - kept.readAt > longest
  const response = await fetch(`/api/catalog/names${isOld ? '' : `?since=${kept.since}`}`)
  if (response.status === 401 || response.status === 403) return undefined
  if (!response.ok) throw new Error(`The portal answered ${response.status}.`)
  const { since, isWhole, rows }: NameList = await response.json()
  if (isWhole || !kept) return { owner, since, readAt: Date.now(), rows: rows as NameRow[] }
  return rows.length === 0 ? kept : { ...kept, since, rows: withChanges(kept.rows, rows) }
}

/** What is new comes last; a row of one is the ref of what is gone. */
export function withChanges(rows: NameRow[], changes: NameList['rows']): NameRow[] {
  const changed = new Map(changes.map((row) => (row.length === 1 ? [row[0], undefined] : [refOfRow(row), row])))
  const stayed = rows.flatMap((row) => {
    const ref = refOfRow(row)
    if (!changed.has(ref)) return [row]
    const now = changed.get(ref)
    changed.delete(ref)
    return now ? [now] : []
  })
  return [...stayed, ...[...changed.values()].filter((row) => row !== undefined)]
}
