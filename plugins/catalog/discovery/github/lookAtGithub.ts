import type { GithubProvider } from '../config/ProvidersConfig'
import type { Look } from '../look/Look'
import { mayMove } from '../look/mayMove'
import { asExpected } from '../readPages'
import { GithubRepository, unlessFiltered } from './listGithub'

/** One repository of an organisation, by one request. */
export const lookAtGithub = (provider: GithubProvider): Look => {
  const { host, organization, catalogPath, filters } = provider
  return {
    isDueTo: (push) => mayMove(push, { below: `${host}/${organization}`, path: catalogPath, branch: filters.branch }),
    async find(repository, { reader, signal }) {
      const page = `https://${host}/${encodeURIComponent(organization)}`
      const name = repository.split('/').at(-1) ?? ''
      const path = `repos/${encodeURIComponent(organization)}/${encodeURIComponent(name)}`
      const { json } = await reader.readApi(page, path, { signal })
      return unlessFiltered(asExpected(GithubRepository, json, page), provider)
    },
  }
}
