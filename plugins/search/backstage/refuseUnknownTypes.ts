import { invalid } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { isBackstageType, portalType } from './typeNames'

/** @throws InputError that names the types asked for which no plugin has ever written. */
export async function refuseUnknownTypes(db: Db, types: string[]): Promise<void> {
  const asked = types.filter((type) => !isBackstageType(type)).map(portalType)
  if (asked.length === 0) return
  const { rows } = await db.raw<{ rows: Array<{ type: string }> }>(
    `select asked.type from unnest(?::text[]) as asked (type)
     where not exists (select from search.documents where type = asked.type)`,
    [asked],
  )
  const unknown = rows.map(({ type }) => `'${type}'`).join(', ')
  if (unknown) throw invalid(`There are no documents of the type ${unknown} to search.`)
}
