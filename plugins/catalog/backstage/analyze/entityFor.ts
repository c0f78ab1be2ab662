import type { Entity } from '@callboard/catalog-model'

/** How the annotation begins by which plugins find a repository, by what its code host is called. */
const hosts: Array<[host: RegExp, prefix: string]> = [
  [/(^|\.)github\./, 'github.com'],
  [/(^|\.)gitlab\./, 'gitlab.com'],
  [/(^|\.)bitbucket\./, 'bitbucket.org'],
]

/** A component named after the repository, for a first catalog file. */
export function entityFor(target: string): Entity {
  const { hostname } = new URL(target)
  const prefix = hosts.find(([host]) => host.test(hostname))?.[1]
  const path = repositoryOf(target, prefix)
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: nameFrom(path.at(-1) ?? hostname),
      namespace: 'default',
      ...(prefix && path.length > 1 && { annotations: { [`${prefix}/project-slug`]: path.join('/') } }),
    },
    spec: { type: 'other', lifecycle: 'unknown' },
  }
}

/** The names that lead to a repository: of GitLab's, whose groups have groups, all before `/-/`. */
function repositoryOf(target: string, prefix: string | undefined): string[] {
  const [project = ''] = new URL(target).pathname.replace(/\.git\/?$/, '').split('/-/')
  const names = project.split('/').filter(Boolean)
  return prefix === 'gitlab.com' ? names : names.slice(0, 2)
}

/** What may stand in `metadata.name`, from what a repository may be called. */
const nameFrom = (text: string) =>
  text
    .replace(/%[0-9a-f]{2}/gi, '-')
    .replace(/[^a-z0-9]+/gi, '-')
    .slice(0, 63)
    .replace(/^-|-$/g, '') || 'component'
