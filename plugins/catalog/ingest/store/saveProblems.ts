import type { Problem } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { firstOf } from '../firstOf'

/** Replaces what is wrong with a location. What was wrong already goes on being so since then. */
export async function saveProblems(db: Db, locationId: string, problems: Problem[]): Promise<void> {
  await db.raw(statement, { locationId, problems: JSON.stringify(firstOf(problems)) })
}

// The same again is told by what it is about: lines move, and messages name them.
const statement = `
  with before as (
    delete from problems where location_id = :locationId returning coalesce(ref, '') as ref, code, file, since
  ), known as (
    select ref, code, file, min(since) as since from before group by ref, code, file
  ), incoming as (
    select position, problem, problem->>'ref' as ref, problem->>'code' as code, problem->>'file' as file
    from jsonb_array_elements(:problems::jsonb) with ordinality as each (problem, position)
  )
  insert into problems (location_id, position, ref, level, code, file, problem, since)
  select :locationId::uuid, position, incoming.ref, problem->>'level', incoming.code, incoming.file, problem, coalesce(known.since, now())
  from incoming left join known on (known.ref, known.code, known.file) = (coalesce(incoming.ref, ''), incoming.code, incoming.file)
`
