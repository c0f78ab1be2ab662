import type { GraphEdge } from '../shapes/Graph'

/** A line of the drawing: one relation, or all from one entity to another. */
export interface Line {
  id: string
  source: string
  target: string
  types: string[]
}

/** The lines of a drawing. Of an entity that is related to itself there is nothing to draw; the list says it. */
export function linesOf(edges: GraphEdge[], merged: boolean): Line[] {
  const lines = new Map<string, Line>()
  for (const { source, target, type } of edges) {
    if (source === target) continue
    const id = merged ? `${source} ${target}` : `${source} ${target} ${type}`
    const line = lines.get(id)
    if (line) line.types.push(type)
    else lines.set(id, { id, source, target, types: [type] })
  }
  return [...lines.values()]
}
