import { guessRef } from '@callboard/catalog-model'
import { prepared, type RequestServices } from '@callboard/plugin-api/backend'
import { parseFile } from '../ingest/parse/parseFile'
import type { Outdated } from '../shapes/Outdated'

type Services = Pick<RequestServices, 'queryDb' | 'inWorker' | 'signal'>

/** Why an entity may be out of date; null where its file was read well. What is wrong with itself stands among its problems. */
export async function findOutdated(ref: string, services: Services): Promise<Outdated | null> {
  const [reason] = await prepared<Outdated & { text: string }>(
    services.queryDb,
    `
    select reason.of, reason.file, reason.why, reason.since, reason.line, reason.text
    from entities
    join files on files.id = entities.file_id
    join locations on locations.id = files.location_id
    cross join lateral (
      select case when is_portals_fault then 'portal' else 'location' end as of, target as file, locations.failure as why,
        locations.failing_since as since, null::int as line, null as text
      where locations.failure is not null
      union all
      select 'file', url, files.failure, files.failing_since, null, null where files.failure is not null
      union all
      select 'text', url, problem ->> 'message', problems.since, (problem ->> 'line')::int, files.text
      from problems
      where location_id = locations.id and file = url and ref is null and level = 'error'
        and code not in ('conflict', 'duplicate', 'not-allowed', 'unreadable-target', 'bad-target', 'more-problems')
    ) as reason
    where entities.ref = :ref
    limit 1
    `,
    { ref },
  )
  if (!reason) return null
  const { text, ...outdated } = reason
  if (outdated.of !== 'text') return outdated
  return (await holds({ url: outdated.file, text }, ref, services)) ? { ...outdated, of: 'beside' } : outdated
}

/** Whether a document of a file is about an entity. Only a broken file is parsed for it. */
async function holds(file: { url: string; text: string }, ref: string, services: Services): Promise<boolean> {
  const { drafts } = await parseFile(file, { ...services, someoneWaits: true, characters: 0 })
  return drafts.some(({ value }) => guessRef(value) === ref)
}
