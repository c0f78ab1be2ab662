import { counted } from '@callboard/plugin-api'
import { useKeys } from '@callboard/plugin-api/frontend'
import { type RefObject, useMemo, useRef, useState } from 'react'
import { nodeSize } from '../layout/Layout'
import type { Drawn } from '../layout/useLayout'
import { describeNode } from '../words/describeNode'
import type { Neighbour } from '../words/neighboursOf'
import { boundsOf } from './boundsOf'
import styles from './Drawing.module.css'
import { LineShape } from './LineShape'
import { NodeShape } from './NodeShape'
import { placeWords } from './placeWords'
import { SmallMap } from './SmallMap'
import { useGestures } from './useGestures'
import { useGrowing } from './useGrowing'
import { type NodeActions, nodeKeys, useNodeKeys } from './useNodeKeys'
import { useViewport } from './useViewport'
import { ViewButtons } from './ViewButtons'

interface Props {
  drawn: Drawn
  neighbours: Map<string, Neighbour[]>
  /** What the list beside it tells more of. */
  current: string
  onCurrent: (ref: string) => void
  actions: NodeActions
  svg: RefObject<SVGSVGElement | null>
}

/** With more lines their words would stand on each other: then those of one node are shown, when it is pointed at. */
const mostWords = 80
/** With fewer one sees at a glance where one is. */
const worthAMap = 30

/** A graph as a drawing. It is one stop of the Tab key, like a list; arrows go from node to node along the lines. */
export function Drawing({ drawn, neighbours, current, onCurrent, actions, svg }: Props) {
  const { graph, layout, orientation, question } = drawn
  const { nodes, lines } = useGrowing(drawn)
  const frame = useRef<HTMLDivElement>(null)
  const world = useRef<SVGGElement>(null)
  const seen = useRef<SVGRectElement>(null)
  const [active, setActive] = useState<string>()
  const bounds = useMemo(() => boundsOf(layout), [layout])
  const viewport = useViewport({
    frame,
    world,
    drawing: bounds,
    root: layout.nodes[graph.nodes[0]?.ref ?? ''],
    question,
    onView: ({ x, y, scale }, { width, height }) => {
      const frame = { x: -x / scale, y: -y / scale, width: width / scale, height: height / scale }
      for (const [name, value] of Object.entries(frame)) seen.current?.setAttribute(name, String(value))
    },
  })
  const { handlers, wasDrag } = useGestures(frame, viewport)
  const move = (ref: string) => {
    onCurrent(ref)
    setActive(ref)
    const at = layout.nodes[ref]
    if (at) viewport.reveal({ x: at.x - nodeSize.width / 2, y: at.y - nodeSize.height / 2, ...nodeSize })
    frame.current?.querySelector<SVGGElement>(`[data-ref="${CSS.escape(ref)}"]`)?.focus({ preventScroll: true })
  }
  const onKeyDown = useNodeKeys({
    drawn,
    neighbours,
    current,
    move,
    viewport,
    actions,
    leave: () => setActive(undefined),
  })
  useKeys(nodeKeys, { group: 'In the drawing' })
  const labels = useLabels(drawn, neighbours)
  // Of many lines only those of one node have words, and there is room for these.
  const words = useMemo(
    () => (lines.length > mostWords ? undefined : placeWords(lines, layout, orientation)),
    [lines, layout, orientation],
  )
  const near = useMemo(
    () => new Set(active ? [active, ...(neighbours.get(active) ?? []).map(({ ref }) => ref)] : []),
    [active, neighbours],
  )
  const nodeOf = (target: EventTarget) => (target as Element).closest<SVGGElement>('[data-ref]')?.dataset.ref
  return (
    <div className={styles.stage}>
      <div
        ref={frame}
        className={styles.frame}
        data-crowded={lines.length > mostWords || undefined}
        data-active={active && layout.nodes[active] ? '' : undefined}
        role="listbox"
        aria-label={`Drawing of ${counted(graph.nodes.length, 'entity', 'entities')}. Arrows go along relations, Enter opens, Space begins there, + shows more.`}
        tabIndex={-1}
        {...handlers}
        onPointerOver={({ target, pointerType }) => pointerType === 'mouse' && setActive(nodeOf(target))}
        onPointerLeave={() => setActive(undefined)}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const ref = nodeOf(target)
          setActive(ref)
          if (ref) onCurrent(ref)
        }}
        onBlur={() => setActive(undefined)}
        onDoubleClick={({ target }) => {
          const ref = nodeOf(target)
          if (ref) actions.open(ref)
        }}
        onClick={({ target }) => {
          const ref = nodeOf(target)
          if (!ref || wasDrag()) return
          move(ref)
          if ((target as Element).closest('[data-more]')) actions.expand(ref)
        }}
      >
        <svg ref={svg} className={styles.svg} role="presentation">
          <defs>
            <marker
              id="graph-arrow"
              viewBox="0 0 8 8"
              refX="7.5"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
              markerUnits="userSpaceOnUse"
            >
              <path className={styles.arrow} d="M0 0.5 8 4 0 7.5Z" />
            </marker>
          </defs>
          <g ref={world}>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; the nodes say their relations */}
            <g aria-hidden="true">
              {lines.map((line) => {
                const [source, target] = [layout.nodes[line.source], layout.nodes[line.target]]
                if (!source || !target) return null
                const isNear = line.source === active || line.target === active
                return (
                  <LineShape
                    key={line.id}
                    points={layout.lines[line.id]}
                    words={words?.get(line.id)}
                    {...{ line, source, target, orientation, isNear }}
                  />
                )
              })}
            </g>
            {nodes.map((node) => {
              const at = layout.nodes[node.ref]
              return (
                at && (
                  <NodeShape
                    key={node.ref}
                    node={node}
                    at={at}
                    label={labels.get(node.ref) ?? node.title}
                    isCurrent={node.ref === current}
                    isNear={near.has(node.ref)}
                  />
                )
              )
            })}
          </g>
        </svg>
        {graph.nodes.length >= worthAMap && (
          <SmallMap
            nodes={graph.nodes}
            positions={layout.nodes}
            drawing={bounds}
            seen={seen}
            onPick={viewport.centre}
          />
        )}
      </div>
      <ViewButtons viewport={viewport} />
    </div>
  )
}

function useLabels({ graph }: Drawn, neighbours: Map<string, Neighbour[]>) {
  return useMemo(() => {
    const titles = new Map(graph.nodes.map(({ ref, title }) => [ref, title]))
    const titleOf = (ref: string) => titles.get(ref) ?? ref
    return new Map(graph.nodes.map((node) => [node.ref, describeNode(node, neighbours.get(node.ref) ?? [], titleOf)]))
  }, [graph, neighbours])
}
