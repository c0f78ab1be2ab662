import type { Problem } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { firstOf } from '../firstOf'

/** Replaces what is wrong with a location. */
export async function saveProblems(db: Db, locationId: string, problems: Problem[]): Promise<void> {
  await db.raw('delete from problems where location_id = ?', [locationId])
  await db.raw(
    `
    insert into problems (location_id, position, ref, level, code, file, problem)
    select :locationId::uuid, position, problem->>'ref', problem->>'level', problem->>'code', problem->>'file', problem
    from jsonb_array_elements(:problems::jsonb) with ordinality as incoming (problem, position)
    `,
    { locationId, problems: JSON.stringify(firstOf(problems)) },
  )
}
