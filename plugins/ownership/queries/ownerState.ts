import { stepsFrom } from './steps'

/**
 * `staffed (ref)`: the groups that somebody of the catalog is in, directly or through a group below. Goes up from the people,
 * so each group is seen once, however they are nested; `union` ends circles. For a statement `with recursive`.
 */
export const staffed = `
  staffed (ref) as (
    select belonging.target_ref
    from catalog.summaries as person
    join catalog.relations as belonging on belonging.source_ref = person.ref and belonging.type = 'memberOf'
    where person.kind = 'User'
    union
    select step.target_ref
    from staffed ${stepsFrom('staffed.ref', "'{childOf}'")}
  )`

/** What stands behind the owner that an entity names: joins for `ownerState`, after a table `entity` with a column `owner`. */
export const ownerJoins = `
  left join catalog.summaries as owner on owner.ref = entity.owner
  left join staffed on staffed.ref = entity.owner`

/** An `OwnerState`. */
export const ownerState = `
  case
    when entity.owner is null then 'nobody'
    when owner.kind = 'User' then 'person'
    when owner.kind = 'Group' and staffed.ref is not null then 'team'
    when owner.kind = 'Group' then 'empty'
    else 'unknown'
  end`
