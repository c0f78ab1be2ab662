import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Point } from '../layout/Layout'
import { type Box, centredOn, firstView, fitted, showing, type View, zoomedAt } from './viewport'

interface Options {
  frame: RefObject<HTMLElement | null>
  /** What is moved and scaled. */
  world: RefObject<SVGGElement | null>
  drawing: Box
  root: Point | undefined
  /** A drawing of something else begins with a view of its own. */
  question: string
  /** What follows the view, such as a small map. */
  onView: (view: View, window: { width: number; height: number }) => void
}

/** What part of a drawing is seen. It is changed without React: hundreds of nodes would be looked through for each step of a drag. */
export function useViewport({ frame, world, drawing, root, question, onView }: Options) {
  const view = useRef<View>({ x: 0, y: 0, scale: 1 })
  const windowOf = () => {
    const { clientWidth = 1, clientHeight = 1 } = frame.current ?? {}
    return { width: clientWidth, height: clientHeight }
  }
  const look = useEffectEvent((next: View) => {
    view.current = next
    world.current?.setAttribute('transform', `translate(${next.x} ${next.y}) scale(${next.scale})`)
    frame.current?.setAttribute('data-detail', next.scale < 0.32 ? 'shapes' : next.scale < 0.62 ? 'names' : 'all')
    onView(next, windowOf())
  })
  const lookFirst = useEffectEvent(() => look(firstView(drawing, root, windowOf())))

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is what it waits for
  useEffect(() => lookFirst(), [question])
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => look(view.current))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])

  const middle = () => ({ x: windowOf().width / 2, y: windowOf().height / 2 })
  return {
    fit: () => look(fitted(drawing, windowOf())),
    zoom: (factor: number, at: Point = middle()) => look(zoomedAt(view.current, factor, at)),
    pan: (x: number, y: number) => look({ ...view.current, x: view.current.x + x, y: view.current.y + y }),
    centre: (at: Point) => look(centredOn(at, view.current.scale, windowOf())),
    reveal: (box: Box) => look(showing(view.current, box, windowOf())),
  }
}

export type Viewport = ReturnType<typeof useViewport>
