import type { Db } from '@callboard/plugin-api/backend'
import type { Candidate } from './suggestOwner'

/** Every group and person of the catalog. */
export async function findCandidates(db: Db): Promise<Candidate[]> {
  const { rows } = await db.raw(
    `
    select ref, coalesce(title, name) as title, profile ->> 'email' as email
    from catalog.summaries where kind in ('Group', 'User') order by kind, ref
    `,
  )
  return rows
}

/** The owner of the system that an entity is part of, if that is in the catalog. */
export async function findOwnerOfSystem(db: Db, entity: string): Promise<Candidate | undefined> {
  const { rows } = await db.raw(
    `
    select owner.ref, coalesce(owner.title, owner.name) as title, null as email
    from catalog.summaries as entity
    join catalog.summaries as system on system.ref = entity.system
    join catalog.summaries as owner on owner.ref = system.owner and owner.kind in ('Group', 'User')
    where entity.ref = :entity
    `,
    { entity },
  )
  return rows[0]
}
