import { type Entity, isWebUrl } from '@callboard/catalog-model'

/** Annotations with the path of a repository on a host. */
const slugs: Record<string, string> = {
  'github.com/project-slug': 'https://github.com/',
  'gitlab.com/project-slug': 'https://gitlab.com/',
}

const slugFormat = /^[\w.-]+(\/[\w.-]+)+$/

/** Where the code of an entity is seen: the place that its file says, or that it was read from; else the repository that it names. */
export function repositoryUrl({ metadata: { annotations = {} } }: Entity): string | undefined {
  const source = annotations['backstage.io/source-location']?.replace(/^url:/, '') ?? ''
  if (isWebUrl(source)) return source
  const slug = Object.keys(slugs).find((name) => slugFormat.test(annotations[name] ?? ''))
  return slug && `${slugs[slug]}${annotations[slug]}`
}
