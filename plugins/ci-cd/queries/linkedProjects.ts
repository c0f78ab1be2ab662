/** Which annotation of an entity names its projects at which provider. A line more connects another tool. */
export const providerAnnotations = {
  'github.com/project-slug': 'github',
  'gitlab.com/project-slug': 'gitlab',
  'bitbucket.org/project-slug': 'bitbucket',
  'dev.azure.com/project-repo': 'azure',
  'gitea.com/repo-slug': 'gitea',
  'jenkins.io/job-full-name': 'jenkins',
  'circleci.com/project-slug': 'circleci',
  'buildkite.com/project-slug': 'buildkite',
  'argocd/app-name': 'argocd',
} as const

const annotationRows = Object.entries(providerAnnotations)
  .map(([annotation, provider]) => `('${annotation}', '${provider}')`)
  .join(', ')

/**
 * SQL for rows `(ref, project_id)`: what belongs to entities, by their annotations, in whatever case these are written, and by
 * events that named the entity itself. The operator `?`, which knex wants a backslash before, reads only entities that have the
 * annotation, off an index.
 *
 * @param isWanted SQL for which entities, given the column with the ref.
 */
export const linkedProjects = (isWanted: (ref: string) => string) => `
  select summaries.ref, project_names.project_id
  from (values ${annotationRows}) as known (annotation, provider)
  join catalog.summaries on summaries.annotations \\? known.annotation
  join project_names on project_names.provider = known.provider
    and slug = lower(summaries.annotations ->> known.annotation)
  where ${isWanted('summaries.ref')}
  union
  select slug, project_id from project_names where provider = 'entity' and ${isWanted('slug')}
`

export const projectsOfEntity = linkedProjects((ref) => `${ref} = :entity`)

/** SQL for whether an entity belongs to one of `:owners`, as `linkedProjects` asks for it. */
export const isOwned = (ref: string) =>
  `${ref} in (select ref from catalog.summaries where owner = any (:owners::text[]))`

/** Every entity, for `linkedProjects`. */
export const isAny = () => 'true'
