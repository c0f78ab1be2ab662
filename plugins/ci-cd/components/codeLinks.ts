import { isWebUrl } from '@callboard/catalog-model'

/**
 * Where the code of a run or deployment can be looked at: found from the address of something beside it, because the host's own
 * address differs with every installation. Undefined for a tool that does not host the code, such as Jenkins.
 */
export function codeLinks(repository: string, beside: string | null) {
  const base = repositoryUrl(repository, beside)
  if (!base) return undefined
  const isGitLab = beside?.startsWith(`${base}/-/`)
  return {
    commit: (sha: string) => `${base}${isGitLab ? '/-' : ''}/commit/${encodeURIComponent(sha)}`,
    change: (number: number) => `${base}${isGitLab ? '/-/merge_requests' : '/pull'}/${number}`,
  }
}

function repositoryUrl(repository: string, beside: string | null): string | undefined {
  if (!beside || !isWebUrl(beside)) return undefined
  const { origin, pathname } = new URL(beside)
  if (!pathname.toLowerCase().startsWith(`/${repository.toLowerCase()}/`)) return undefined
  return `${origin}${pathname.slice(0, repository.length + 1)}`
}
