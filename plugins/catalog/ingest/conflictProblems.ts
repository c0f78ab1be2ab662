import type { Problem } from '@callboard/catalog-model'
import type { IngestedEntity } from './Ingested'

/**
 * What to say of entities that another location has: the first to register one keeps it. It is said of the file alone: with a
 * `ref` it would stand on the page of the entity that is kept, whose own file has nothing wrong.
 */
export function conflictProblems(entities: IngestedEntity[], holders: Map<string, string>): Problem[] {
  return entities.flatMap(({ ref, file, line }) => {
    const holder = holders.get(ref)
    if (holder === undefined) return []
    return [
      {
        level: 'error',
        code: 'conflict',
        message: `${ref} is already registered from ${holder}, which keeps it. Rename one of the two, or remove one.`,
        file,
        line,
        column: 1,
        pointer: '/metadata/name',
      },
    ]
  })
}
