import type { CatalogService } from '@callboard/plugin-api/backend'

/** Users and groups as they are, and of every other entity its owners. What the catalog does not know has none. */
export async function ownersOf(refs: string[], catalog: CatalogService): Promise<string[]> {
  const others = refs.filter((ref) => !isSomebody(ref))
  const entities = await catalog.getMany(others)
  const owners = entities.flatMap((entity) =>
    (entity?.relations ?? []).filter(({ type }) => type === 'ownedBy').map(({ targetRef }) => targetRef),
  )
  return [...refs.filter(isSomebody), ...owners]
}

const isSomebody = (ref: string) => /^(user|group):/.test(ref)
