import type { InputOf } from '@callboard/plugin-api'
import { type Db, JsonText } from '@callboard/plugin-api/backend'
import { followingNames } from '../../aliases/followingNames'
import { canonicalRef } from '../../queries/canonicalRef'
import { findDocuments } from '../../queries/findDocuments'
import { parseFilter } from '../query/parseFilter'
import { selectDocuments } from '../query/selectDocuments'
import { type EntityWriter, entityWriter } from './entityWriter'
import type { entitiesRoutes } from './routes'

type Input = Omit<InputOf<(typeof entitiesRoutes)['entitiesByRefs']>, 'at'>

/** Entities in the order of these refs, whatever their case, former names too; null for the unknown and for what the filter leaves out. */
export async function findByRefs(db: Db, { entityRefs, fields, filter, query }: Input): Promise<JsonText> {
  const writer = entityWriter(fields)
  const wanted = entityRefs.map(canonicalRef)
  const refs = [...new Set(wanted)]
  const conditions = [parseFilter(filter), query].filter((each) => each !== undefined)
  const find = (refs: string[]) =>
    conditions.length === 0
      ? findDocuments(db, refs, writer.write, writer.withRelations)
      : findAmong(db, { refs, predicate: { $all: conditions } }, writer)
  const found = await followingNames(db, refs, find)
  return JsonText.list(
    '{"items":[',
    wanted.map((ref) => found.get(ref) ?? 'null'),
    ']}',
  )
}

async function findAmong(
  db: Db,
  asked: { refs: string[]; predicate: NonNullable<Input['query']> },
  writer: EntityWriter,
): Promise<Map<string, string>> {
  const query = { ...asked, order: [], fullText: undefined }
  const found = await selectDocuments(db, query, { limit: asked.refs.length }, writer)
  return new Map(found.map(({ ref, json }) => [ref, json]))
}
