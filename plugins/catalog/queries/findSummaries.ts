import { inPlainWords } from '@callboard/catalog-model'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { EntitySummary } from '../plugin'
import { summaryColumns, summaryJoins } from './summary'

/** Summaries of the entities among these refs that exist, by ref. */
export async function findSummaries(db: Db, refs: string[]): Promise<EntitySummary[]> {
  if (refs.length === 0) return []
  const summaries = await prepared<EntitySummary>(
    db,
    `
    select ${summaryColumns}
    from entities as entity ${summaryJoins}
    where entity.ref = any (:refs::text[])
    order by entity.ref
    `,
    { refs },
  )
  return summaries.map(inPlainWords)
}
