import type { Db } from '@callboard/plugin-api/backend'

/** What stands in the way of a former name. */
export interface NameHolder {
  alias: string
  /** The location of the entity that has this name now; null where there is none, or only an orphan. */
  entityAt: string | null
  /** The entity that claimed it before, if one did, and its location. */
  claimedBy: string | null
  claimedAt: string | null
}

/** Who has these names already. Locations as `url:https://…`. */
export async function findNameHolders(db: Db, aliases: string[]): Promise<Map<string, NameHolder>> {
  const { rows } = await db.raw(
    `
    with places as (
      select entities.ref, locations.type || ':' || locations.target as place
      from entities
      join files on files.id = entities.file_id
      join locations on locations.id = files.location_id
    )
    select wanted.alias, entity.place as "entityAt", aliases.ref as "claimedBy", claimant.place as "claimedAt"
    from unnest(:aliases::text[]) as wanted (alias)
    left join places as entity on entity.ref = wanted.alias
    left join aliases on aliases.alias = wanted.alias
    left join places as claimant on claimant.ref = aliases.ref
    `,
    { aliases },
  )
  return new Map(rows.map((row: NameHolder) => [row.alias, row]))
}
