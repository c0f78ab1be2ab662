import type { Repository } from './Repository'
import type { Fact } from './RepositoryFacts'

type Named = Pick<Repository, 'target' | 'host' | 'folder'>

/** What a component would be called that lives in a repository, or in a folder of one. */
export function nameOf({ target, host, folder }: Named): Fact {
  const below = folder.split('/').at(-1)
  if (below) return { value: validName(below), from: 'the name of the folder' }
  if (host) return { value: validName(host.names.at(-1) ?? ''), from: 'the name of the repository' }
  return { value: validName(repositoryAt(target).at(-1) ?? ''), from: 'the address' }
}

/** Before the branch, in the addresses of folders at code hosts. */
const branch = /\/(?:-\/)?(?:tree|src\/branch|src)\/[^/]*\/?/

/** The names that lead to a repository at a host that is not known. */
export function repositoryAt(target: string): string[] {
  const [repository = '', inside = ''] = new URL(target).pathname.split(branch)
  return [...repository.replace(/\.git\/?$/, '').split('/'), ...inside.split('/')].filter(Boolean).map(decoded)
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** What may stand in `metadata.name`, from what a folder may be called. */
const validName = (text: string) =>
  text
    .toLowerCase()
    .replace(/\.git$/, '')
    .replace(/[^a-z0-9._]+/g, '-')
    .slice(0, 63)
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
