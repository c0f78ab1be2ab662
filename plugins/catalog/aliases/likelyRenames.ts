import { isDeepStrictEqual } from 'node:util'
import { type Entity, refOf } from '@callboard/catalog-model'

/** An entity that went, and the one that it seems to be now. */
export interface Rename {
  ref: string
  renamedTo: string
}

/** Of what went and what came at once, the pairs that are the same but for their names, where no other would do as well. */
export function likelyRenames(gone: Entity[], come: Entity[]): Rename[] {
  const pairs = gone.flatMap((before) =>
    come.filter((after) => isSame(before, after)).map((after) => ({ ref: refOf(before), renamedTo: refOf(after) })),
  )
  return pairs.filter(
    (pair) => pairs.filter(({ ref, renamedTo }) => ref === pair.ref || renamedTo === pair.renamedTo).length === 1,
  )
}

/** The annotations say which file it is, so that only entities of one file are the same. */
const isSame = (left: Entity, right: Entity) => isDeepStrictEqual(withoutName(left), withoutName(right))

function withoutName({ metadata: { name, title, ...metadata }, ...rest }: Entity) {
  return { ...rest, metadata }
}
