import type { Db } from '@callboard/plugin-api/backend'
import type { Source } from '../plugin'
import { providerAnnotations } from '../shapes/providerAnnotations'

/** Where an entity's runs and deployments come from, or would come from. */
export async function findSources(
  db: Db,
  entity: string,
): Promise<{ sources: Source[]; defaultBranch: string | null }> {
  const { rows } = await db.raw(
    `
    with named as (
      select annotation, provider, annotations ->> annotation as name
      from catalog.summaries
      cross join jsonb_each_text(:annotations::jsonb) as known (annotation, provider)
      where ref = :entity and annotations ->> annotation is not null
      union all
      select null, 'entity', :entity
    )
    select named.provider, named.name, annotation, project_id is not null as reported, default_branch as branch
    from named
    left join project_names on project_names.provider = named.provider and slug = lower(named.name)
    left join projects on projects.id = project_id
    where annotation is not null or project_id is not null
    order by annotation nulls last
    `,
    { entity, annotations: JSON.stringify(providerAnnotations) },
  )
  const defaultBranch = rows.find(({ branch }: { branch: string | null }) => branch !== null)?.branch ?? null
  return { sources: rows, defaultBranch }
}
