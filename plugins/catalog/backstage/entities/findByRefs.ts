import type { InputOf } from '@callboard/plugin-api'
import { type Db, JsonText } from '@callboard/plugin-api/backend'
import { followingNames } from '../../aliases/followingNames'
import { canonicalRef } from '../../queries/canonicalRef'
import type { StoredDocument } from '../../queries/entityDocument'
import { findDocuments } from '../../queries/findDocuments'
import { parseFilter } from '../query/parseFilter'
import { selectDocuments } from '../query/selectDocuments'
import { entityWriter } from './entityWriter'
import type { entitiesRoutes } from './routes'

type Input = Omit<InputOf<(typeof entitiesRoutes)['entitiesByRefs']>, 'at'>

/** Entities in the order of these refs, whatever their case, former names too; null for the unknown and for what the filter leaves out. */
export async function findByRefs(db: Db, { entityRefs, fields, filter, query }: Input): Promise<JsonText> {
  const { write, withRelations } = entityWriter(fields)
  const wanted = entityRefs.map(canonicalRef)
  const refs = [...new Set(wanted)]
  const conditions = [parseFilter(filter), query].filter((each) => each !== undefined)
  const find = (refs: string[]) =>
    conditions.length === 0
      ? findDocuments(db, refs, withRelations)
      : findAmong(db, { refs, predicate: { $all: conditions } }, withRelations)
  const found = await followingNames(db, refs, find)
  const texts = wanted.map((ref) => {
    const stored = found.get(ref)
    return stored ? write(stored) : 'null'
  })
  return JsonText.list('{"items":[', texts, ']}')
}

async function findAmong(
  db: Db,
  asked: { refs: string[]; predicate: NonNullable<Input['query']> },
  withRelations: boolean,
): Promise<Map<string, StoredDocument>> {
  const query = { ...asked, order: [], fullText: undefined }
  const found = await selectDocuments(db, query, { limit: asked.refs.length, withRelations })
  return new Map(found.map((stored) => [stored.ref, stored]))
}
