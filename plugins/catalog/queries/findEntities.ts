import type { Entity } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { entityOf } from './entityDocument'
import { findDocuments } from './findDocuments'

/** The entities with these refs as the catalog returns them, by ref, with all that it adds. Unknown refs are left out. */
export async function findEntities(db: Db, refs: string[]): Promise<Map<string, Entity>> {
  const found = await findDocuments(db, refs)
  return new Map([...found].map(([ref, stored]) => [ref, entityOf(stored)]))
}
