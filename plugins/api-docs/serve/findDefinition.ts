import { notFound } from '@callboard/plugin-api'
import type { Db, Services } from '@callboard/plugin-api/backend'
import { readApi } from '../store/readApi'

export interface DefinitionName {
  namespace: string
  name: string
}

/** Reference of an API, from the parts of an address. */
export const refOfApi = ({ namespace, name }: DefinitionName) => `api:${namespace}/${name}`.toLowerCase()

/**
 * The definition that an API has, by its hash; null if it has none. One whose turn has not come yet is read now, because
 * somebody waits for it.
 * @throws PortalError 404 if there is no such API.
 */
export async function findDefinition(address: DefinitionName, services: Services): Promise<string | null> {
  const ref = refOfApi(address)
  const known = await findApi(services.db, ref)
  if (!known) throw notFound('API', ref)
  if (known.hash === null) await readApi({ ref, lease: null }, services)
  return known.hash ?? (await findApi(services.db, ref))?.hash ?? null
}

async function findApi(db: Db, ref: string): Promise<{ hash: string | null } | undefined> {
  const { rows } = await db.raw(
    `
    select apis.hash
    from catalog.summaries left join apis using (ref)
    where summaries.ref = ? and summaries.kind = 'API'
    `,
    [ref],
  )
  return rows[0]
}
