import { apisIn } from './apisIn'
import { codeIn } from './codeIn'
import { nameOf } from './nameOf'
import { type Owners, ownersIn } from './ownersIn'
import type { Repository } from './Repository'
import type { RepositoryFacts } from './RepositoryFacts'
import { readmeOf } from './readmeOf'
import { slugOf } from './slugOf'

/** What a repository says about itself. Whom its owners are in the catalog is not asked here. */
export interface FoundFacts extends Omit<RepositoryFacts, 'owner'> {
  owners?: (Owners & { path: string }) | undefined
}

/** What the files of a repository say of it, each with where. */
export function factsOf(repository: Repository): FoundFacts {
  const { codeowners, folder, paths, texts } = repository
  const readme = texts.find(({ path }) => isReadme(path))
  const owners = codeowners && ownersIn(codeowners.text, folder)
  return {
    name: nameOf(repository),
    ...(readme && readmeOf(readme)),
    ...(owners && { owners: { ...owners, path: codeowners.path } }),
    ...codeIn(repository),
    annotations: [...slugOf(repository), ...docsIn(paths)],
    ...apisIn(paths),
  }
}

export const isReadme = (path: string) => /^readme(\.md|\.markdown|\.txt)?$/i.test(path)

function docsIn(paths: string[]): RepositoryFacts['annotations'] {
  const from = paths.find((path) => /^(mkdocs\.ya?ml|docs\/(index|readme)\.md)$/i.test(path))
  return from ? [{ name: 'backstage.io/techdocs-ref', value: 'dir:.', from }] : []
}
