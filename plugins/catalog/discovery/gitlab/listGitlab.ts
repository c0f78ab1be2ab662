import { z } from 'zod'
import type { GitlabProvider } from '../config/ProvidersConfig'
import type { Listing } from '../Provider'
import type { Repository } from '../Repository'
import { readPages } from '../readPages'

export const Project = z.object({
  path_with_namespace: z.string(),
  web_url: z.url(),
  default_branch: z.string().nullish(),
  archived: z.boolean().optional(),
  empty_repo: z.boolean().optional(),
  forked_from_project: z.unknown().optional(),
  last_activity_at: z.iso.datetime({ offset: true }).nullish(),
})
type Project = z.output<typeof Project>

/** GitLab notes activity once an hour at most: what happened in the hour after is not seen. */
const unnoticed = 60 * 60_000

/** The projects of a group and its subgroups that the settings let through. @throws ReadError */
export async function listGitlab(provider: GitlabProvider, { reader, signal }: Listing): Promise<Repository[]> {
  const { host, group } = provider
  const path = `${group ? `groups/${encodeURIComponent(group)}/projects` : 'projects'}?${queryFor(provider)}`
  const projects = await readPages({ reader, signal, page: `https://${host}/${group ?? ''}`, path, item: Project })
  return projects.flatMap((project) => unlessFiltered(project, provider) ?? [])
}

/** A project that the settings let through, and where its catalog files are looked for. */
export function unlessFiltered(project: Project, provider: GitlabProvider): Repository | undefined {
  if (!passes(project, provider)) return undefined
  return {
    url: project.web_url,
    target: targetIn(project, provider),
    changedAt: project.last_activity_at ? new Date(Date.parse(project.last_activity_at) + unnoticed) : undefined,
  }
}

function queryFor({ group, includeArchivedRepos, membership, topics }: GitlabProvider): URLSearchParams {
  return new URLSearchParams({
    per_page: '100',
    order_by: 'id',
    sort: 'asc',
    ...(group && { include_subgroups: 'true' }),
    ...(!group && membership && { membership: 'true' }),
    ...(!includeArchivedRepos && { archived: 'false' }),
    ...(topics && { topic: [topics].flat().join(',') }),
  })
}

function passes(project: Project, provider: GitlabProvider): boolean {
  const { projectPattern, groupPattern, excludeRepos, skipForkedRepos, includeArchivedRepos } = provider
  const { path_with_namespace: path } = project
  return (
    !project.empty_repo &&
    (includeArchivedRepos || !project.archived) &&
    (!skipForkedRepos || !project.forked_from_project) &&
    (!projectPattern || projectPattern.test(path)) &&
    (!groupPattern || groupPattern.test(path.replace(/\/[^/]*$/, ''))) &&
    !excludeRepos?.includes(path)
  )
}

function targetIn({ web_url, default_branch }: Project, { branch, fallbackBranch, entityFilename }: GitlabProvider) {
  const name = encodeURIComponent(branch ?? default_branch ?? fallbackBranch)
  return `${web_url}/-/blob/${name}/${entityFilename.replace(/^\//, '')}`
}
