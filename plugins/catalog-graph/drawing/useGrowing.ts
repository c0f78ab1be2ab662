import { useEffect, useMemo, useState } from 'react'
import type { Drawn } from '../layout/useLayout'

/** As many as are drawn without a key or a click having to wait. */
const portion = 100

/** The nodes of a drawing and the lines between them: the nearest at once, the others in portions between which the page is heard. */
export function useGrowing({ graph, lines, question }: Drawn) {
  const [grown, setGrown] = useState({ question, count: portion })
  const count = grown.question === question ? grown.count : portion
  const isWhole = count >= graph.nodes.length
  useEffect(() => {
    if (isWhole) return
    const timer = setTimeout(() => setGrown({ question, count: count + portion }))
    return () => clearTimeout(timer)
  }, [isWhole, question, count])
  return useMemo(() => {
    if (isWhole) return { nodes: graph.nodes, lines }
    const nodes = graph.nodes.slice(0, count)
    const drawn = new Set(nodes.map(({ ref }) => ref))
    return { nodes, lines: lines.filter(({ source, target }) => drawn.has(source) && drawn.has(target)) }
  }, [graph, lines, count, isWhole])
}
