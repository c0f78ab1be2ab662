import { type Entity, type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { currentNames } from '../../aliases/currentNames'
import { findEntities } from '../../queries/findEntities'
import { findLocations } from '../../queries/findLocations'
import { entityOfLocation } from '../locations/entityOfLocation'

interface Ancestry {
  rootEntityRef: string
  items: Array<{ entity: Entity; parentEntityRefs: string[] }>
}

/**
 * Where an entity comes from: the Location documents that lead to its file, and at last the location that was registered.
 *
 * @throws PortalError 404
 */
export async function findAncestry(db: Db, name: EntityRefParts): Promise<Ancestry> {
  const [rootEntityRef = ''] = await currentNames(db, [stringifyEntityRef(name)])
  const [location] = await findLocations(db, { gave: rootEntityRef })
  const line = await findLine(db, rootEntityRef)
  if (line.length === 0) throw notFound('entity', rootEntityRef)
  const entities = await findEntities(
    db,
    line.map(({ ref }) => ref),
  )
  const items = line.flatMap(({ ref, namedBy }) => {
    const entity = entities.get(ref)
    const parent = namedBy ?? location?.entityRef
    return entity ? [{ entity, parentEntityRefs: parent ? [parent] : [] }] : []
  })
  // Nothing leads to an orphan.
  if (!location) return { rootEntityRef, items }
  return { rootEntityRef, items: [...items, { entity: entityOfLocation(location), parentEntityRefs: [] }] }
}

/** The entity and the Location documents above it, each with the one that named its file; null for the location's own file. */
async function findLine(db: Db, ref: string): Promise<Array<{ ref: string; namedBy: string | null }>> {
  const { rows } = await db.raw(
    `
    with recursive line (ref, named_by, depth) as (
      select entities.ref, files.named_by, 0
      from entities join files on files.id = entities.file_id
      where entities.ref = :ref
      union all
      select entities.ref, files.named_by, depth + 1
      from line
      join entities on entities.ref = line.named_by
      join files on files.id = entities.file_id
      -- Two locations may each hold a Location document of the other's file.
      where depth < 20
    )
    select ref, named_by as "namedBy" from line order by depth
    `,
    { ref },
  )
  return rows
}
