import type { GitlabProvider } from '../config/ProvidersConfig'
import type { Look } from '../look/Look'
import { mayMove } from '../look/mayMove'
import { asExpected } from '../readPages'
import { Project, unlessFiltered } from './listGitlab'

/** One project of a group, by one request. GitLab itself narrows by topics and membership, and only lists. */
export function lookAtGitlab(provider: GitlabProvider): Look | undefined {
  const { host, group, branch, entityFilename, topics, membership } = provider
  if (topics || membership) return undefined
  return {
    isDueTo: (push) => mayMove(push, { below: group ? `${host}/${group}` : host, path: entityFilename, branch }),
    async find(repository, { reader, signal }) {
      const page = `https://${host}/${group ?? ''}`
      const path = repository.slice(host.length + 1)
      const { json } = await reader.readApi(page, `projects/${encodeURIComponent(path)}`, { signal })
      return unlessFiltered(asExpected(Project, json, page), provider)
    },
  }
}
