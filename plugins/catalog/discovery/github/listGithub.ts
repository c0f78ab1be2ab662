import { ReadError } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import type { GithubProvider } from '../config/ProvidersConfig'
import type { Listing } from '../Provider'
import type { Repository } from '../Repository'
import { readPages } from '../readPages'

export const GithubRepository = z.object({
  name: z.string(),
  html_url: z.url(),
  default_branch: z.string().optional(),
  fork: z.boolean(),
  archived: z.boolean().optional(),
  disabled: z.boolean().optional(),
  private: z.boolean(),
  visibility: z.string().optional(),
  topics: z.array(z.string()).optional(),
  pushed_at: z.iso.datetime().nullish(),
})
type GithubRepository = z.output<typeof GithubRepository>

/** The repositories of an organisation, or of a person, that the filters let through. @throws ReadError */
export async function listGithub(provider: GithubProvider, listing: Listing): Promise<Repository[]> {
  const repositories = await repositoriesOf(provider, listing)
  return repositories.flatMap((repository) => unlessFiltered(repository, provider) ?? [])
}

/** A repository that the filters let through, and where its catalog files are looked for. */
export function unlessFiltered(repository: GithubRepository, provider: GithubProvider): Repository | undefined {
  if (!passes(repository, provider.filters)) return undefined
  return {
    url: repository.html_url,
    target: targetIn(repository, provider),
    changedAt: repository.pushed_at ? new Date(repository.pushed_at) : undefined,
  }
}

async function repositoriesOf({ host, organization }: GithubProvider, { reader, signal }: Listing) {
  const page = `https://${host}/${encodeURIComponent(organization)}`
  const listOf = (kind: 'orgs' | 'users') =>
    readPages({
      reader,
      signal,
      page,
      path: `${kind}/${encodeURIComponent(organization)}/repos?per_page=100&sort=full_name`,
      item: GithubRepository,
    })
  try {
    return await listOf('orgs')
  } catch (error) {
    if (!isNotFound(error)) throw error
    return await listOf('users').catch((cause) => {
      throw isNotFound(cause) ? nobody(page, organization, cause) : cause
    })
  }
}

const isNotFound = (error: unknown): error is ReadError => error instanceof ReadError && error.reason === 'not-found'

const nobody = (page: string, name: string, cause: ReadError) =>
  new ReadError(
    'not-found',
    `There is no organisation and no person \`${name}\` that the portal can see at ${new URL(page).host}. Check \`organization\`, and whether the token may list its repositories.`,
    { cause },
  )

function passes(repository: GithubRepository, filters: GithubProvider['filters']): boolean {
  const { repository: pattern, topic, visibility, allowForks, allowArchived } = filters
  const topics = repository.topics ?? []
  const seenBy = repository.visibility ?? (repository.private ? 'private' : 'public')
  return (
    !repository.disabled &&
    (allowArchived || !repository.archived) &&
    (allowForks || !repository.fork) &&
    (!pattern || pattern.test(repository.name)) &&
    (!visibility || visibility.some((each) => each === seenBy)) &&
    (!topic?.include || topic.include.some((each) => topics.includes(each))) &&
    !topic?.exclude?.some((each) => topics.includes(each))
  )
}

function targetIn(
  { html_url, default_branch = 'main' }: GithubRepository,
  { filters, catalogPath }: GithubProvider,
): string {
  const branch = encodeURIComponent(filters.branch ?? default_branch)
  return `${html_url}/blob/${branch}/${catalogPath.replace(/^\//, '')}`
}
