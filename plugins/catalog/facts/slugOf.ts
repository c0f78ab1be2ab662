import { repositoryAt } from './nameOf'
import type { Repository } from './Repository'
import type { RepositoryFacts } from './RepositoryFacts'

/** The annotation by which plugins find the repository, by what kind of code host it is at. Gerrit's has none. */
const annotations: Record<string, string> = {
  github: 'github.com/project-slug',
  gitlab: 'gitlab.com/project-slug',
  bitbucketCloud: 'bitbucket.org/project-slug',
  bitbucketServer: 'bitbucket.org/project-slug',
  azure: 'dev.azure.com/project-repo',
  gitea: 'gitea.com/repo-slug',
}

/** What a host is called that has it installed, where the configuration does not say. */
const usualNames: Array<[host: RegExp, codeHost: string]> = [
  [/(^|\.)github\./, 'github'],
  [/(^|\.)gitlab\./, 'gitlab'],
  [/(^|\.)bitbucket\./, 'bitbucketCloud'],
]

/** The annotation with the names of the repository; none where nobody knows what kind of code host it is at. */
export function slugOf({ target, host }: Pick<Repository, 'target' | 'host'>): RepositoryFacts['annotations'] {
  const { codeHost, names } = host ?? guessed(target)
  const name = annotations[codeHost]
  const slug = partsIn(codeHost, names)
  return name && slug.length > 1 ? [{ name, value: slug.join('/'), from: 'the address' }] : []
}

function guessed(target: string) {
  const { hostname } = new URL(target)
  const codeHost = usualNames.find(([host]) => host.test(hostname))?.[1] ?? ''
  return { codeHost, names: repositoryAt(target).slice(0, codeHost === 'gitlab' ? undefined : 2) }
}

/** Of `projects/ACME/repos/shop` the second and the last; GitLab's groups have groups, elsewhere two names are enough. */
function partsIn(codeHost: string, names: string[]): string[] {
  if (codeHost === 'bitbucketServer') return [names.at(-3) ?? '', names.at(-1) ?? '']
  return codeHost === 'gitlab' ? names : names.slice(-2)
}
