import type { Group } from '../plugin'

/** A group in its place in the tree. One with two parents stands below both. */
export interface GroupNode {
  group: Group
  below: GroupNode[]
}

/**
 * Beyond as many nodes, what is below a group stands only where the group comes first. Groups with several parents each multiply
 * with every level: thirty levels of two would be a billion nodes, and the file of one stranger is enough to write them.
 */
const mostRepeated = 5000

/**
 * Groups as trees, in their order, but what is empty at the root last. At the root stand those without a known parent, then one of each circle that nothing else
 * leads to: a group is never lost, whatever the files say, and a circle is cut where it would come back to itself.
 */
export function toForest(groups: Group[]): GroupNode[] {
  const below = childrenByParent(groups)
  const placed = new Set<string>()
  let nodes = 0
  const nodeOf = (group: Group, above: string[]): GroupNode => {
    nodes += 1
    if (nodes > mostRepeated && placed.has(group.ref)) return { group, below: [] }
    placed.add(group.ref)
    const way = [...above, group.ref]
    const children = (below.get(group.ref) ?? []).filter(({ ref }) => !way.includes(ref))
    return { group, below: children.map((child) => nodeOf(child, way)) }
  }
  const known = new Set(groups.map(({ ref }) => ref))
  const isRoot = ({ ref, parents }: Group) => !parents.some((parent) => parent !== ref && known.has(parent))
  const forest = groups.filter(isRoot).map((group) => nodeOf(group, []))
  for (const group of groups) if (!placed.has(group.ref)) forest.push(nodeOf(group, []))
  return [...forest.filter((node) => !isEmpty(node)), ...forest.filter(isEmpty)]
}

/** Nothing below it and nobody in it: most likely a leftover, which should not stand above the organisation. */
const isEmpty = ({ group, below }: GroupNode) => below.length === 0 && group.members.all === 0

/** The tree below one group, the group itself left out. */
export function forestBelow(ref: string, groups: Group[]): GroupNode[] {
  const top = groups.find((group) => group.ref === ref)
  if (!top) return []
  // Cut loose from what is above, so that it is a root even where it is part of a circle.
  const rest = groups.filter((group) => group.ref !== ref)
  return toForest([{ ...top, parents: [] }, ...rest]).find(({ group }) => group.ref === ref)?.below ?? []
}

/** The nodes that are wanted, with what stands above them. */
export function pruned(forest: GroupNode[], isWanted: (group: Group) => boolean): GroupNode[] {
  return forest.flatMap(({ group, below }) => {
    const kept = pruned(below, isWanted)
    return kept.length > 0 || isWanted(group) ? [{ group, below: kept }] : []
  })
}

function childrenByParent(groups: Group[]): Map<string, Group[]> {
  const children = new Map<string, Group[]>()
  for (const group of groups) {
    for (const parent of group.parents) children.set(parent, [...(children.get(parent) ?? []), group])
  }
  return children
}
