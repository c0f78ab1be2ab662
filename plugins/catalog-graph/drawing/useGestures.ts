import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Point } from '../layout/Layout'
import type { Viewport } from './useViewport'

/** How far a finger may slip on a click. */
const slip = 4

/** Dragging moves the drawing, two fingers, or the wheel with Ctrl or ⌘, bring it nearer. Without those, the wheel scrolls the page. */
export function useGestures(frame: RefObject<HTMLElement | null>, { pan, zoom }: Viewport) {
  const pointers = useRef(new Map<number, Point>())
  const travelled = useRef(0)

  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    zoom(Math.exp(-event.deltaY / 240), within(frame.current, event))
  })
  useEffect(() => {
    const element = frame.current
    const listener = (event: WheelEvent) => onWheel(event)
    // React listens passively, and then the browser would enlarge the page.
    element?.addEventListener('wheel', listener, { passive: false })
    return () => element?.removeEventListener('wheel', listener)
  }, [frame])

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    travelled.current = 0
    pointers.current.set(event.pointerId, within(frame.current, event))
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const before = pointers.current.get(event.pointerId)
    if (!before) return
    const now = within(frame.current, event)
    travelled.current += Math.abs(now.x - before.x) + Math.abs(now.y - before.y)
    if (travelled.current > slip) event.currentTarget.setPointerCapture(event.pointerId)
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
    pointers.current.set(event.pointerId, now)
    if (!other) return pan(now.x - before.x, now.y - before.y)
    zoom(apart(now, other) / apart(before, other), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => void pointers.current.delete(event.pointerId)

  return {
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
    /** Whether what just ended was a drag, and no click. */
    wasDrag: () => travelled.current > slip,
  }
}

function within(element: HTMLElement | null, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left = 0, top = 0 } = element?.getBoundingClientRect() ?? {}
  return { x: clientX - left, y: clientY - top }
}

const apart = (one: Point, other: Point) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y))
