import type { Kind } from '@callboard/catalog-model'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import { readCursor } from '../queries/EntityCursor'
import { listedEntities } from '../queries/listedEntities'
import { type PageRow, pageBindings, pageOf, pageRows } from '../queries/pageRows'
import type { ListQuery } from '../query/ListQuery'
import type { EntityRows, EntityRowsInput } from '../shapes/EntityRows'
import type { Selection } from '../shapes/Selection'
import { listedConditions, withinChosen, withinGroup } from './listedConditions'
import { withFacts } from './withFacts'

/** Further entities of a list, without counts: by cursor, or from a position for who jumps into the middle. */
export async function listRows(
  db: Db,
  { by, group, skip, refs, except, ...input }: Omit<EntityRowsInput, 'at' | 'q'> & Omit<Selection, 'q'>,
  query: ListQuery,
  kinds: Readonly<Record<string, Kind>>,
): Promise<EntityRows> {
  const conditions = withinChosen(withinGroup(await listedConditions(db, query), by, group), { refs, except })
  const cursor = input.cursor === undefined ? undefined : readCursor(input.cursor, input.sort)
  const passed = cursor ? 0 : skip
  const rows = await prepared<PageRow>(
    db,
    `with ${listedEntities(conditions, input.sort)}
    select * from (${pageRows(conditions, input, cursor, passed)}) as page order by position`,
    { ...conditions.bindings, ...pageBindings(input, cursor, passed) },
    { replanned: true },
  )
  const { items, next } = pageOf(rows, input)
  return { items: await withFacts(db, items, query.kind, kinds), next }
}
