import { useEffect, useMemo, useRef, useState } from 'react'
import type { Graph } from '../shapes/Graph'
import type { Layout } from './Layout'
import { type Line, linesOf } from './linesOf'
import { placeAll } from './placeAll'
import { placeAround } from './placeAround'

/** A graph, and how it is to be drawn. */
export interface Wanted {
  graph: Graph
  merged: boolean
  orientation: 'right' | 'down'
  /** What was asked for and how it is drawn, without what was expanded: as long as it is the same, what stands stays. */
  question: string
}

/** A graph with a place for everything in it. */
export interface Drawn extends Wanted {
  lines: Line[]
  layout: Layout
}

/**
 * Lays a graph out, in a thread. Meanwhile what was drawn before is shown. Where only what is expanded changes, what stands stays, and what
 * is new finds its place around it; `again` lays out everything anew.
 */
export function useLayout(wanted: Wanted | undefined) {
  const [laidOut, setLaidOut] = useState<Drawn & { turn: number }>()
  const [error, setError] = useState<Error>()
  const [turn, setTurn] = useState(0)
  const standing = useRef<Layout>(undefined)
  const isCurrent = laidOut !== undefined && wanted?.question === laidOut.question && turn === laidOut.turn

  useEffect(() => {
    if (!wanted || isCurrent) return
    const controller = new AbortController()
    const lines = linesOf(wanted.graph.edges, wanted.merged)
    placeAll(sketchOf(wanted, lines), controller.signal).then(
      (layout) => {
        if (controller.signal.aborted) return
        standing.current = undefined
        setError(undefined)
        setLaidOut({ ...wanted, lines, layout, turn })
      },
      (cause: Error) => controller.signal.aborted || setError(cause),
    )
    return () => controller.abort(new Error('Another graph is wanted.'))
  }, [wanted, isCurrent, turn])

  const drawn = useMemo<Drawn | undefined>(() => {
    if (!laidOut || !wanted || !isCurrent || wanted.graph === laidOut.graph) return laidOut
    const lines = linesOf(wanted.graph.edges, wanted.merged)
    standing.current = placeAround(standing.current ?? laidOut.layout, sketchOf(wanted, lines))
    return { ...wanted, lines, layout: standing.current }
  }, [laidOut, wanted, isCurrent])

  return { drawn, error, again: () => setTurn((turn) => turn + 1) }
}

const sketchOf = ({ graph, orientation }: Wanted, lines: Line[]) => ({
  nodes: graph.nodes.map(({ ref }) => ref),
  lines: lines.map(({ id, source, target }) => ({ id, source, target })),
  orientation,
})
