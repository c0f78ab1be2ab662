import { inPlainWords } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { Group } from '../plugin'
import { stepsFrom } from './steps'

/**
 * Groups with what they count, by title; all of the catalog, or those of `refs` that it has. One statement, which goes down from
 * the groups asked for: `union` ends circles, and with `distinct` counts once what both ends of a relation declare.
 */
export async function describeGroups(db: Db, refs?: string[]): Promise<Group[]> {
  const { rows } = await db.raw<{ rows: Group[] }>(
    `
    with recursive described as (
      select ref, coalesce(title, name) as title, description, type
      from catalog.summaries
      where kind = 'Group' and (:refs::text[] is null or ref = any (:refs::text[]))
    ), within (ref, part) as (
      select ref, ref from described
      union
      select within.ref, step.target_ref
      from within ${stepsFrom('within.part', "'{parentOf}'")}
      join catalog.summaries as child on child.ref = step.target_ref and child.kind = 'Group'
    ), member as (
      select
        within.ref,
        count(distinct person.ref)::int as "all",
        count(distinct person.ref) filter (where within.part = within.ref)::int as direct
      from within ${stepsFrom('within.part', "'{hasMember}'")}
      join catalog.summaries as person on person.ref = step.target_ref and person.kind = 'User'
      group by within.ref
    ), owning (ref, count) as materialized (
      select owner, count(*)::int from catalog.summaries where owner in (select part from within) group by owner
    ), owned as (
      select
        within.ref,
        sum(owning.count)::int as "all",
        coalesce(sum(owning.count) filter (where within.part = within.ref), 0)::int as direct
      from within join owning on owning.ref = within.part
      group by within.ref
    ), parent as (
      select described.ref, array_agg(distinct step.target_ref) as refs
      from described ${stepsFrom('described.ref', "'{childOf}'")}
      group by described.ref
    )
    select
      described.*,
      coalesce(parent.refs, '{}') as parents,
      json_build_object('direct', coalesce(member.direct, 0), 'all', coalesce(member."all", 0)) as members,
      json_build_object('direct', coalesce(owned.direct, 0), 'all', coalesce(owned."all", 0)) as owned
    from described
    left join parent using (ref)
    left join member using (ref)
    left join owned using (ref)
    order by lower(described.title), described.ref
    `,
    { refs: refs ?? null },
  )
  return rows.map(inPlainWords)
}
