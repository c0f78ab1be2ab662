/** What a list shows of a site, from `sites` and the entity that it documents. */
export const summaryColumns = `
  sites.ref, coalesce(sites.title, entity.title, entity.name, sites.ref) as title,
  coalesce(sites.description, entity.description) as description,
  coalesce(entity.title, entity.name) as "entityTitle",
  entity.owner, coalesce(owner.title, owner.name) as "ownerTitle",
  (select count(*)::int from pages where pages.site = sites.ref) as pages,
  sites.built_at as "builtAt", sites.failure, sites.failed_at as "failedAt",
  (select count(*)::int from problems where problems.site = sites.ref and level <> 'info') as problems
`

export const summaryTables = `
  sites
  left join catalog.summaries as entity on entity.ref = sites.ref
  left join catalog.summaries as owner on owner.ref = entity.owner
`
