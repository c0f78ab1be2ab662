import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { Member } from '../plugin'
import { containing, personColumns } from './rows'
import { stepsFrom } from './steps'

interface MemberFilter {
  text?: string | undefined
  /** Only those in the group itself. */
  direct?: boolean | undefined
}

/** As many as a page shows well; the filter finds the others. */
const mostMembers = 500

/** Who is in a group and in the groups below it, each once with the groups that they are in: its own members first. `known` are the people of the catalog among them. */
export async function listMembers(
  db: Db,
  group: string,
  { text, direct = false }: MemberFilter = {},
  limit = mostMembers,
): Promise<{ items: Member[]; total: number; known: number }> {
  const rows = await prepared<Member & { total: number; known: number }>(
    db,
    `
    with recursive within (part) as (
      select :group::text
      union
      select step.target_ref
      from within ${stepsFrom('within.part', "'{parentOf}'")}
      join catalog.summaries as child on child.ref = step.target_ref and child.kind = 'Group'
      where not :direct::boolean
    ), membership as (
      select distinct step.target_ref as ref, within.part
      from within ${stepsFrom('within.part', "'{hasMember}'")}
    ), member as (
      select
        membership.ref,
        bool_or(part.ref = :group) as "isDirect",
        json_agg(
          json_build_object('ref', part.ref, 'title', coalesce(part.title, part.name))
          order by part.ref <> :group, coalesce(part.title, part.name)
        ) as through
      from membership join catalog.summaries as part on part.ref = membership.part
      group by membership.ref
    )
    select
      member.ref, member.through, person.ref is null as "isMissing", ${personColumns},
      (count(*) over ())::int as total, (count(person.ref) over ())::int as known
    from member left join catalog.summaries as person on person.ref = member.ref and person.kind = 'User'
    where lower(member.ref || ' ' || coalesce(person.title, '') || ' ' || coalesce(person.profile ->> 'email', '')) like :pattern
    order by person.ref is null, not member."isDirect", lower(coalesce(person.title, person.name)), member.ref
    limit :limit
    `,
    { group, direct, pattern: containing(text), limit },
  )
  return {
    items: rows.map(({ total, known, ...member }) => ({ ...member, title: member.title ?? member.ref })),
    total: rows[0]?.total ?? 0,
    known: rows[0]?.known ?? 0,
  }
}
