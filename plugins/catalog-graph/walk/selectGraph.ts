/**
 * A graph in one statement, level by level from the roots: a row of `walk` is a level, `frontier` what it reached first.
 *
 * Relations are looked up entity by entity (`offset 0`): joined with the view, all of them would be read. Of each level the relations
 * of one sort of one entity take turns with the others, so that a group which owns thousands does not crowd out what else there is.
 * What is not drawn is counted while it is read; nothing of it is kept or sorted, or an entity with 50,000 relations would be slow.
 */
export const selectGraph = (relations: string, entities: string) => `
  with recursive walk (depth, frontier, seen) as (
    select 0, :roots::text[], :roots::text[]
    union all
    select walk.depth + 1, next.refs, walk.seen || next.refs
    from walk
    cross join lateral (
      select array_agg(ref) as refs
      from (
        select reached.ref
        from (
          select step.ref, step.type, array_agg(step.target_ref) as targets
          from (
            select start.ref, type, target_ref
            from unnest(walk.frontier) as start (ref)
            cross join lateral (
              select type, target_ref from ${relations} where source_ref = start.ref offset 0
            ) as step
            where walk.depth < :depth or start.ref = any (:expand::text[])
            offset 0
          ) as step
          left join unnest(walk.seen) as seen (ref) on seen.ref = step.target_ref
          where seen.ref is null and ${isFollowed}
          group by step.ref, step.type
        ) as sort
        cross join lateral unnest(targets[1:(case when walk.depth < :depth then :limit::int else :more::int end)])
          with ordinality as reached (ref, turn)
        group by reached.ref
        order by min(turn), reached.ref
        limit :limit::int + case when walk.depth < :depth then 0 else :more::int * cardinality(:expand::text[]) end
          - cardinality(walk.seen)
      ) as chosen
    ) as next
    where next.refs is not null
  ), drawn as materialized (
    select ref, depth from walk cross join unnest(frontier) as frontier (ref)
  ), related as materialized (
    select step.ref, step.type, other.ref as target_ref, count(*) as count
    from (
      select drawn.ref, type, target_ref
      from drawn
      cross join lateral (
        select type, target_ref from ${relations} where source_ref = drawn.ref offset 0
      ) as step
      offset 0
    ) as step
    left join unnest((select seen from walk order by depth desc limit 1)) as other (ref) on other.ref = step.target_ref
    where other.ref is not null or ${isFollowed}
    group by step.ref, step.type, other.ref
  ), hidden as (
    select ref, sum(count)::int as count from related where target_ref is null group by ref
  ), edge as (
    select distinct
      case when pair.type is null then ref else target_ref end as source,
      case when pair.type is null then target_ref else ref end as target,
      coalesce(pair.type, related.type) as type
    from related
    left join unnest(:types::text[], :inverses::text[]) as pair (type, inverse) on pair.inverse = related.type
    where target_ref is not null and (:shown::text[] is null or related.type = any (:shown::text[]))
  )
  select
    (
      select json_agg(json_build_object(
        'ref', drawn.ref,
        'title', coalesce(entity.title, entity.name, drawn.ref),
        'type', entity.type,
        'lifecycle', entity.lifecycle,
        'owner', entity.owner,
        'ownerTitle', coalesce(owner.title, owner.name),
        'exists', entity.ref is not null,
        'depth', drawn.depth,
        'hidden', coalesce(hidden.count, 0)
      ) order by drawn.depth, drawn.ref)
      from drawn
      left join ${entities} as entity on entity.ref = drawn.ref
      left join ${entities} as owner on owner.ref = entity.owner
      left join hidden on hidden.ref = drawn.ref
    ) as nodes,
    (select coalesce(json_agg(edge order by source, target, type), '[]') from edge) as edges
`

/** The kind stands in the reference, so that entities which were only referred to have one too. */
const isFollowed = `(:only::text[] is null or step.type = any (:only::text[]))
            and not step.type = any (:without::text[])
            and (:kinds::text[] is null or split_part(step.target_ref, ':', 1) = any (:kinds::text[]))`
