import type { Db } from '@callboard/plugin-api/backend'
import type { Member } from '../plugin'
import { containing, personColumns } from './rows'

interface MemberFilter {
  text?: string | undefined
  /** Only those in the group itself. */
  direct?: boolean | undefined
}

/** As many as a page shows well; the filter finds the others. */
const mostMembers = 500

/** Who is in a group and in the groups below it, each once with the groups that they are in: its own members first. */
export async function listMembers(
  db: Db,
  group: string,
  { text, direct = false }: MemberFilter = {},
  limit = mostMembers,
): Promise<{ items: Member[]; total: number }> {
  const { rows } = await db.raw<{ rows: Array<Member & { total: number }> }>(
    `
    with recursive within (part) as (
      select :group::text
      union
      select below.target_ref
      from within
      join catalog.relations as below
        on below.source_ref = within.part and below.type = 'parentOf' and not :direct::boolean
      join catalog.summaries as child on child.ref = below.target_ref and child.kind = 'Group'
    ), membership as (
      select distinct membership.target_ref as ref, within.part
      from within
      join catalog.relations as membership on membership.source_ref = within.part and membership.type = 'hasMember'
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
      (count(*) over ())::int as total
    from member left join catalog.summaries as person on person.ref = member.ref and person.kind = 'User'
    where lower(member.ref || ' ' || coalesce(person.title, '') || ' ' || coalesce(person.profile ->> 'email', '')) like :pattern
    order by person.ref is null, not member."isDirect", lower(coalesce(person.title, person.name)), member.ref
    limit :limit
    `,
    { group, direct, pattern: containing(text), limit },
  )
  return {
    items: rows.map(({ total, ...member }) => ({ ...member, title: member.title ?? member.ref })),
    total: rows[0]?.total ?? 0,
  }
}
