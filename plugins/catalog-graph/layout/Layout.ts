/** All nodes are drawn in one size, so that names stand below each other. */
export const nodeSize = { width: 208, height: 52 }

export interface Point {
  x: number
  y: number
}

/** What is to be placed: refs, and lines between them. */
export interface Sketch {
  nodes: string[]
  lines: Array<{ id: string; source: string; target: string }>
  orientation: 'right' | 'down'
}

/** Where it was placed: the middle of each node, and the points that a line goes through. */
export interface Layout {
  nodes: Record<string, Point>
  lines: Record<string, Point[]>
}
