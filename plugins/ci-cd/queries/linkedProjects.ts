import { providerAnnotations } from '../shapes/providerAnnotations'

const annotationRows = Object.entries(providerAnnotations)
  .map(([annotation, provider]) => `('${annotation}', '${provider}')`)
  .join(', ')

const annotationTerms = Object.keys(providerAnnotations)
  .map((annotation) => `catalog.term('metadata.annotations.${annotation}')`)
  .join(', ')

/**
 * SQL for rows `(ref, project_id)`: what belongs to entities, by their annotations, in whatever case these are written, and by
 * events that named the entity itself. The annotations of an entity are read off its document once, which is what `offset` is for.
 *
 * @param isWanted SQL for which entities, given the column with the ref.
 */
export const linkedProjects = (isWanted: (ref: string) => string) => `
  select entity.ref, project_names.project_id
  from (
    select ref, annotations from catalog.summaries
    where terms && array[${annotationTerms}] and ${isWanted('ref')} offset 0
  ) as entity
  cross join (values ${annotationRows}) as known (annotation, provider)
  join project_names on project_names.provider = known.provider
    and slug = lower(entity.annotations ->> known.annotation)
  union
  select slug, project_id from project_names where provider = 'entity' and ${isWanted('slug')}
`

/**
 * SQL for the same rows of every entity, found by what their annotations say.
 *
 * @param isWanted SQL for which projects, given the column with the id.
 */
export const linkedEntities = (isWanted = (_id: string) => 'true') => `
  select summaries.ref, project_names.project_id
  from project_names
  join (values ${annotationRows}) as known (annotation, provider) using (provider)
  join catalog.summaries
    on summaries.terms @> array[catalog.term('metadata.annotations.' || known.annotation || '=' || project_names.slug)]
  where ${isWanted('project_names.project_id')}
  union
  select slug, project_id from project_names where provider = 'entity' and ${isWanted('project_id')}
`

export const projectsOfEntity = linkedProjects((ref) => `${ref} = :entity`)

/** SQL for whether an entity belongs to one of `:owners`, as `linkedProjects` asks for it. */
export const isOwned = (ref: string) =>
  `${ref} in (select ref from catalog.summaries where owner = any (:owners::text[]))`
