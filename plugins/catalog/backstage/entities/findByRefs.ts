import type { Entity } from '@callboard/catalog-model'
import type { InputOf } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { canonicalRef } from '../../queries/canonicalRef'
import { findEntities } from '../../queries/findEntities'
import { parseFilter } from '../query/parseFilter'
import { selectRefs } from '../query/selectRefs'
import type { backstageRoutes } from '../routes'
import type { Predicate } from '../shapes/Predicate'
import { pickFields } from './pickFields'

type Input = InputOf<(typeof backstageRoutes)['entitiesByRefs']>

/** Entities in the order of these refs, whatever their case; null for the unknown, and for what the filter leaves out. */
export async function findByRefs(db: Db, { entityRefs, fields, filter, query }: Input) {
  const pick = pickFields(fields)
  const wanted = entityRefs.map(canonicalRef)
  const refs = await narrowed(db, [...new Set(wanted)], [parseFilter(filter), query])
  const found = await findEntities(db, refs)
  return { items: wanted.map((ref) => picked(found.get(ref), pick)) }
}

const picked = (entity: Entity | undefined, pick: (entity: Entity) => Entity) => (entity ? pick(entity) : null)

async function narrowed(db: Db, refs: string[], predicates: Array<Predicate | undefined>): Promise<string[]> {
  const conditions = predicates.filter((each) => each !== undefined)
  if (conditions.length === 0) return refs
  const query = { predicate: { $all: conditions }, order: [], fullText: undefined, refs }
  return (await selectRefs(db, query, { limit: refs.length })).map(({ ref }) => ref)
}
