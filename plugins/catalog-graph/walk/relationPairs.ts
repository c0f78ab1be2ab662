import { type Kind, relationPairsIn } from '@callboard/catalog-model'
import type { RelationPair } from '../shapes/Graph'
import type { WalkDirection } from '../shapes/GraphInput'

/** Which end of a pair the arrow starts from, where kinds say both: at what needs, belongs or uses. */
const usual = ['ownedBy', 'dependsOn', 'providesApi', 'consumesApi', 'partOf', 'memberOf', 'childOf']

/** Every sort of relation of these kinds once, in the direction in which its arrow is drawn. */
export function relationPairs(kinds: Readonly<Record<string, Kind>>): RelationPair[] {
  const pairs = new Map<string, RelationPair>()
  for (const { relation: type, inverse } of relationPairsIn(kinds)) {
    const pair = usual.includes(inverse) ? { type: inverse, inverse: type } : { type, inverse }
    if (!pairs.has(pair.inverse)) pairs.set(pair.type, pair)
  }
  return [...pairs.values()].sort((one, other) => rank(one) - rank(other) || (one.type < other.type ? -1 : 1))
}

const rank = ({ type }: RelationPair) => (usual.includes(type) ? usual.indexOf(type) : usual.length)

/** The names of relations, as an entity has them, that a walk may follow. All but `without`, if there is no `only`. */
export interface Followed {
  only: string[] | null
  without: string[]
}

/** What a walk follows: relations that were chosen by the name from either end, in the direction that was chosen. */
export function followed(pairs: RelationPair[], relations: string[], direction: WalkDirection): Followed {
  const inverses = pairs.filter(({ type, inverse }) => type !== inverse).map(({ inverse }) => inverse)
  if (relations.length === 0) {
    if (direction === 'in') return { only: inverses, without: [] }
    return { only: null, without: direction === 'out' ? inverses : [] }
  }
  const only = relations.flatMap((name) => bothNames(pairs, name)[direction])
  return { only: [...new Set(only)], without: [] }
}

function bothNames(pairs: RelationPair[], name: string): Record<WalkDirection, string[]> {
  const pair = pairs.find(({ type, inverse }) => type === name || inverse === name)
  // An entity of a kind that is gone may have relations that nobody knows the other name of.
  if (!pair) return { both: [name], out: [name], in: [] }
  return { both: [pair.type, pair.inverse], out: [pair.type], in: [pair.inverse] }
}
