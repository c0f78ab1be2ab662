import type { Problem } from '@callboard/catalog-model'
import type { IngestedEntity } from './Ingested'
import type { Holder } from './Saved'

/**
 * What to say of entities that another location has: the first to register one keeps it. It is said of the file alone: with a
 * `ref` it would stand on the page of the entity that is kept, whose own file has nothing wrong.
 */
export function conflictProblems(entities: IngestedEntity[], holders: Map<string, Holder>): Problem[] {
  return entities.flatMap(({ ref, file, line }) => {
    const holder = holders.get(ref)
    if (holder === undefined) return []
    return [
      {
        level: 'error',
        code: 'conflict',
        message: `${ref} is already registered from ${placeOf(holder)}, which keeps it. Rename one of the two, remove one, or let this one have it on the page of locations.`,
        file,
        line,
        column: 1,
        pointer: '/metadata/name',
      },
    ]
  })
}

const placeOf = ({ location, file, line }: Holder) =>
  location === file ? `${file}, line ${line}` : `${location} (${file}, line ${line})`
