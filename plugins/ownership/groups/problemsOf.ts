import type { Group } from '../plugin'

/** What is wrong with a group, and with which others it has to do. */
export type GroupProblem =
  | { problem: 'empty' }
  | { problem: 'own-parent' }
  | { problem: 'circle'; with: string[] }
  | { problem: 'unknown-parent'; parents: string[] }

/** What is wrong with each group that something is wrong with, by ref. */
export function problemsOf(groups: Group[]): Map<string, GroupProblem[]> {
  const known = new Map(groups.map((group) => [group.ref, group]))
  return new Map(
    groups
      .map((group): [string, GroupProblem[]] => [group.ref, problemsOfGroup(group, known)])
      .filter(([, problems]) => problems.length > 0),
  )
}

function problemsOfGroup(group: Group, known: Map<string, Group>): GroupProblem[] {
  const { ref, parents, members } = group
  const unknown = parents.filter((parent) => !known.has(parent))
  const circle = circleThrough(group, known)
  return [
    ...(members.all === 0 ? [{ problem: 'empty' as const }] : []),
    ...(parents.includes(ref) ? [{ problem: 'own-parent' as const }] : []),
    ...(circle ? [{ problem: 'circle' as const, with: circle }] : []),
    ...(unknown.length > 0 ? [{ problem: 'unknown-parent' as const, parents: unknown }] : []),
  ]
}

/** The other groups on the shortest way up from a group that leads back to it. */
function circleThrough({ ref, parents }: Group, known: Map<string, Group>): string[] | undefined {
  const cameFrom = new Map<string, string>()
  let edge = parents.filter((parent) => parent !== ref)
  for (const parent of edge) cameFrom.set(parent, ref)
  while (edge.length > 0) {
    const next: string[] = []
    for (const below of edge) {
      for (const above of known.get(below)?.parents ?? []) {
        if (above === ref) return wayTo(below, ref, cameFrom)
        if (cameFrom.has(above)) continue
        cameFrom.set(above, below)
        next.push(above)
      }
    }
    edge = next
  }
  return undefined
}

function wayTo(last: string, start: string, cameFrom: Map<string, string>): string[] {
  const way: string[] = []
  for (let ref: string | undefined = last; ref !== undefined && ref !== start; ref = cameFrom.get(ref)) way.unshift(ref)
  return way
}
