import type { Group } from '../plugin'

type Above = Pick<Group, 'ref' | 'parents'>

/**
 * The groups above one, the nearest first: where a group has several parents, the first that is known. Ends at a parent that is
 * not among `groups`, and where it would come to a group for the second time.
 */
export function chainOf<G extends Above>(ref: string, groups: G[]): G[] {
  const known = new Map(groups.map((group) => [group.ref, group]))
  const seen = new Set([ref])
  const chain: G[] = []
  let next = parentOf(known.get(ref), known, seen)
  while (next) {
    seen.add(next.ref)
    chain.push(next)
    next = parentOf(next, known, seen)
  }
  return chain
}

function parentOf<G extends Above>(group: G | undefined, known: Map<string, G>, seen: Set<string>): G | undefined {
  const parent = group?.parents.find((ref) => known.has(ref) && !seen.has(ref))
  return parent === undefined ? undefined : known.get(parent)
}
