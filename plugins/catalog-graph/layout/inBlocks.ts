import { type Layout, nodeSize, type Point, type Sketch } from './Layout'

/** What the layouters get: nodes and blocks, each with its size. */
export interface SizedSketch extends Pick<Sketch, 'lines' | 'orientation'> {
  nodes: Array<{ id: string; width: number; height: number }>
}

interface Block {
  id: string
  /** What all of them hang on. */
  anchor: string
  isSource: boolean
  refs: string[]
}

const gap = { x: 18, y: 14 }
/** So many in a row below each other are still a list. */
const fewest = 9

/**
 * Gathers what hangs on one node by a single line: 60 things that a group owns would be one endless column, as a block they are a picture.
 * Gives what to lay out, and how the answer becomes a place for each.
 */
export function inBlocks(sketch: Sketch): { sized: SizedSketch; unfold: (layout: Layout) => Layout } {
  const blocks = blocksOf(sketch)
  const blockOf = new Map(blocks.flatMap((block) => block.refs.map((ref) => [ref, block] as const)))
  const sized: SizedSketch = {
    orientation: sketch.orientation,
    nodes: [
      ...sketch.nodes.filter((ref) => !blockOf.has(ref)).map((id) => ({ id, ...nodeSize })),
      ...blocks.map(({ id, refs }) => ({ id, ...sizeOf(refs.length) })),
    ],
    lines: [
      ...sketch.lines.filter(({ source, target }) => !blockOf.has(source) && !blockOf.has(target)),
      ...blocks.map(({ id, anchor, isSource }) =>
        isSource ? { id, source: anchor, target: id } : { id, source: id, target: anchor },
      ),
    ],
  }
  return { sized, unfold: (layout) => unfolded(layout, blocks) }
}

function blocksOf({ nodes, lines }: Sketch): Block[] {
  const linesOf = new Map<string, Sketch['lines']>(nodes.map((ref) => [ref, []]))
  for (const line of lines) for (const end of [line.source, line.target]) linesOf.get(end)?.push(line)
  const blocks = new Map<string, Block>()
  for (const ref of nodes) {
    const [line, another] = linesOf.get(ref) ?? []
    if (!line || another) continue
    const isSource = line.target === ref
    const anchor = isSource ? line.source : line.target
    const id = `${isSource ? 'after' : 'before'} ${anchor}`
    const block = blocks.get(id) ?? { id, anchor, isSource, refs: [] }
    block.refs.push(ref)
    blocks.set(id, block)
  }
  return [...blocks.values()].filter(({ refs }) => refs.length >= fewest)
}

const step = { x: nodeSize.width + gap.x, y: nodeSize.height + gap.y }

/** About as wide as high. */
const columnsOf = (count: number) => Math.max(1, Math.round(Math.sqrt((count * step.y) / step.x)))

function sizeOf(count: number) {
  const columns = columnsOf(count)
  return { width: columns * step.x - gap.x, height: Math.ceil(count / columns) * step.y - gap.y }
}

/** Lines into a block have no bends: each goes straight to its node. */
function unfolded({ nodes, lines }: Layout, blocks: Block[]): Layout {
  const places: Record<string, Point> = { ...nodes }
  const ways = { ...lines }
  for (const { id, refs } of blocks) {
    const middle = nodes[id] as Point
    const { width, height } = sizeOf(refs.length)
    const columns = columnsOf(refs.length)
    for (const [index, ref] of refs.entries()) {
      places[ref] = {
        x: middle.x - width / 2 + nodeSize.width / 2 + (index % columns) * step.x,
        y: middle.y - height / 2 + nodeSize.height / 2 + Math.floor(index / columns) * step.y,
      }
    }
    delete places[id]
    delete ways[id]
  }
  return { nodes: places, lines: ways }
}
