import type { Problem } from '@callboard/catalog-model'
import type { IngestedEntity } from './Ingested'
import type { Holder } from './Saved'

/** A file whose entities another location has, to which it leads as well. */
export type Shared = Pick<Holder, 'file' | 'location'>

/**
 * Of what other locations have, that which they say in another file: a conflict. What they have of the very same file is none: both
 * locations reach it, and it stays as long as one of them does.
 */
export function sharedAmong(
  entities: Array<Pick<IngestedEntity, 'ref' | 'file'>>,
  held: ReadonlyMap<string, Holder>,
): { conflicts: Map<string, Holder>; shared: Shared[] } {
  const shared = entities.filter(({ ref, file }) => held.get(ref)?.file === file)
  const conflicts = new Map(held)
  for (const { ref } of shared) conflicts.delete(ref)
  return { conflicts, shared: shared.flatMap(({ ref }) => held.get(ref) ?? []) }
}

/** What to say of files that are reached twice, once for each, however many entities they have. */
export function sharedProblems(shared: Shared[]): Problem[] {
  const files = new Map(shared.map((each) => [`${each.location} ${each.file}`, each]))
  return [...files.values()].map(({ file, location }) => ({
    level: 'info',
    code: 'shared',
    message: `This file is reached twice: from here, and through ${location}, which has entities of it. They stay as long as one of the two reaches it. To have it read once, let only one of them lead to it.`,
    file,
    line: 1,
    column: 1,
    pointer: '',
  }))
}
