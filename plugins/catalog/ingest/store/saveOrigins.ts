import type { Db } from '@callboard/plugin-api/backend'

/**
 * Stores what several entities were given alike, where it is not there yet; the ids by text. They are locked until the transaction ends,
 * so that nobody takes them for unused meanwhile (`trimOrigins.ts`). One that went away just now is missing.
 */
export async function saveOrigins(db: Db, annotations: string[]): Promise<Map<string, number>> {
  if (annotations.length === 0) return new Map()
  await db.raw(
    `insert into origins (annotations) select unnest(:annotations::text[])
     on conflict (md5(annotations)) do nothing`,
    { annotations: annotations.toSorted() },
  )
  const { rows } = await db.raw<{ rows: Array<{ id: number; annotations: string }> }>(
    `select id, annotations from origins
     where md5(annotations) in (select md5(wanted) from unnest(:annotations::text[]) as wanted)
     for key share`,
    { annotations },
  )
  return new Map(rows.map(({ id, annotations }) => [annotations, id]))
}
