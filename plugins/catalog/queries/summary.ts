import { orphanFilter } from '../orphans/orphanFilter'

/** What a list shows of `entity`, for a statement that reads `from entities as entity` with `summaryJoins`. */
export const summaryColumns = `
    entity.ref, entity.kind, entity.namespace, entity.name, entity.title, entity.description, entity.type,
    entity.lifecycle, entity.owner, coalesce(owner.title, owner.name) as "ownerTitle",
    entity.system, coalesce(system.title, system.name) as "systemTitle",
    entity.tags, entity.terms @> array[term('${orphanFilter}')] as "isOrphan",
    (select count(*) from problems where problems.ref = entity.ref and problems.level = 'error') as errors`

export const summaryJoins = `
    left join entities as owner on owner.ref = entity.owner
    left join entities as system on system.ref = entity.system`
