import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { FoundRelations } from '../shapes/EntityDescription'
import { mostOfType } from './boundRelations'
import { findSummaries } from './findSummaries'
import { partPattern } from './textPatterns'

/** The relations of an entity whose other end holds a text in its reference, title, description or owner: the first of each type. */
export async function findRelations(db: Db, ref: string, text: string): Promise<FoundRelations> {
  const found = await prepared<{ type: string; ref: string; total: number }>(db, statement, {
    ref,
    pattern: partPattern(text),
    mostOfType,
  })
  const summaries = await findSummaries(db, [...new Set(found.map(({ ref }) => ref))])
  const byRef = new Map(summaries.map((summary) => [summary.ref, summary]))
  return {
    relations: found.map(({ type, ref }) => ({ type, ref, entity: byRef.get(ref) ?? null })),
    totals: Object.fromEntries(found.map(({ type, total }) => [type, total])),
  }
}

const statement = `
  with related as (
    select distinct type, target_ref from relations where source_ref = :ref
  ), matching as (
    select related.type, target_ref as ref, count(*) over each_type as total,
      row_number() over (each_type order by target_ref) as number
    from related
    left join entities as entity on entity.ref = target_ref
    left join entities as owner on owner.ref = entity.owner
    where lower(concat_ws(' ', target_ref, entity.title, entity.description, owner.title, owner.name)) like lower(:pattern)
    window each_type as (partition by related.type)
  )
  select type, ref, total from matching where number <= :mostOfType order by type, ref
`
