import type { Entity } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { entityOf } from './entityDocument'
import { findDocuments } from './findDocuments'

/** The entities with these refs as the catalog returns them, by ref, with all that it adds. Unknown refs are left out. */
export const findEntities = (db: Db, refs: string[]): Promise<Map<string, Entity>> => findDocuments(db, refs, entityOf)
