import type { Problem } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { firstOf } from '../firstOf'

/** Replaces what is wrong with a location. What was wrong already goes on being so since then. */
export async function saveProblems(db: Db, locationId: string, problems: Problem[]): Promise<void> {
  await db.raw(statement, { locationId, problems: JSON.stringify(firstOf(problems)) })
}

// The same again is told by what it is about and by its turn among such: lines move, and messages name them.
const turn = 'row_number() over (partition by ref, code, file, pointer order by position) as turn'

const statement = `
  with before as (
    delete from problems where location_id = :locationId
    returning position, coalesce(ref, '') as ref, code, file, problem->>'pointer' as pointer, since
  ), known as (
    select ref, code, file, pointer, since, ${turn} from before
  ), read as (
    select position, problem, coalesce(problem->>'ref', '') as ref, problem->>'code' as code, problem->>'file' as file,
      problem->>'pointer' as pointer
    from jsonb_array_elements(:problems::jsonb) with ordinality as each (problem, position)
  ), incoming as (
    select *, ${turn} from read
  )
  insert into problems (location_id, position, ref, level, code, file, problem, since)
  select :locationId::uuid, position, nullif(ref, ''), problem->>'level', code, file, problem, coalesce(since, now())
  from incoming left join known using (ref, code, file, pointer, turn)
`
