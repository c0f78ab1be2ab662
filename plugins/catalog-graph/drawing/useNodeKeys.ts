import type { KeyBinding } from '@callboard/plugin-api/frontend'
import type { KeyboardEvent } from 'react'
import type { Drawn } from '../layout/useLayout'
import type { Neighbour } from '../words/neighboursOf'
import { isArrow, neighbourTowards } from './neighbourTowards'
import type { Viewport } from './useViewport'

/** What can be done with a node. */
export interface NodeActions {
  open: (ref: string) => void
  /** Makes it what the graph begins at. */
  begin: (ref: string) => void
  /** Shows one step more of it, where there is more, or no longer does. */
  expand: (ref: string) => void
  collapse: (ref: string) => void
}

interface Options {
  drawn: Drawn
  neighbours: Map<string, Neighbour[]>
  current: string
  move: (ref: string) => void
  viewport: Viewport
  actions: NodeActions
  leave: () => void
}

const step = 60

/** What the keys of a drawing do, for the list of all keys. */
export const nodeKeys: KeyBinding[] = [
  { keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'], title: 'Go along a line' },
  { keys: 'Enter', title: 'Open the entity' },
  { keys: 'Space', title: 'Begin the graph there' },
  { keys: ['+', '-'], title: 'Show one step more of it, and no longer' },
  { keys: 'Home', title: 'Back to where it begins' },
  { keys: ['PageUp', 'PageDown', '0'], title: 'Nearer, farther, all of it' },
  { keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'], title: 'Move the drawing; up and down as well' },
]

/** The keys of a drawing, while one of its nodes has the focus. With Ctrl, Alt or ⌘ they are the browser's. */
export function useNodeKeys({ drawn, neighbours, current, move, viewport, actions, leave }: Options) {
  const nodes = drawn.graph.nodes
  const keys: Record<string, () => void> = {
    Enter: () => actions.open(current),
    ' ': () => actions.begin(current),
    '+': () => actions.expand(current),
    '=': () => actions.expand(current),
    '-': () => actions.collapse(current),
    Home: () => nodes[0] && move(nodes[0].ref),
    PageUp: () => viewport.zoom(1.25),
    PageDown: () => viewport.zoom(0.8),
    '0': viewport.fit,
    Escape: leave,
  }
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target as Element).closest('[data-ref]')) return
    const { key } = event
    if (isArrow(key)) {
      event.preventDefault()
      if (event.shiftKey) return viewport.pan(...panOf(key))
      const linked = new Set((neighbours.get(current) ?? []).map(({ ref }) => ref))
      const next = neighbourTowards(current, key, drawn.layout.nodes, linked)
      if (next) move(next)
    } else if (Object.hasOwn(keys, key)) {
      event.preventDefault()
      keys[key]?.()
    }
  }
}

const panOf = (arrow: string): [number, number] => [
  arrow === 'ArrowLeft' ? step : arrow === 'ArrowRight' ? -step : 0,
  arrow === 'ArrowUp' ? step : arrow === 'ArrowDown' ? -step : 0,
]
