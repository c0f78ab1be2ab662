import type { Point } from '../layout/Layout'

/** What part of a drawing is seen: a point of the drawing is seen at `point * scale + offset`. */
export interface View extends Point {
  scale: number
}

export interface Box extends Point {
  width: number
  height: number
}

interface Size {
  width: number
  height: number
}

const [smallest, largest] = [0.05, 2.5]
/** Names can be read. */
const readable = 0.75
const margin = 24

const bounded = (scale: number) => Math.min(largest, Math.max(smallest, scale))

/** Nearer or farther, with what is at `at` staying where it is. */
export function zoomedAt(view: View, factor: number, at: Point): View {
  const scale = bounded(view.scale * factor)
  const ratio = scale / view.scale
  return { scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }
}

/** All of it, not enlarged. */
export function fitted(drawing: Box, window: Size): View {
  const scale = bounded(
    Math.min(1, (window.width - 2 * margin) / drawing.width, (window.height - 2 * margin) / drawing.height),
  )
  return centredOn({ x: drawing.x + drawing.width / 2, y: drawing.y + drawing.height / 2 }, scale, window)
}

export const centredOn = ({ x, y }: Point, scale: number, { width, height }: Size): View => ({
  scale,
  x: width / 2 - x * scale,
  y: height / 2 - y * scale,
})

/**
 * What one sees first: all of it, or if names could not be read then, the surroundings of where it begins, with no more room beside the
 * drawing than its margin.
 */
export function firstView(drawing: Box, root: Point | undefined, window: Size): View {
  const all = fitted(drawing, window)
  if (all.scale >= readable || !root) return all
  const { scale, x, y } = centredOn(root, readable, window)
  return {
    scale,
    x: within(x, drawing.x * scale, drawing.width * scale, window.width),
    y: within(y, drawing.y * scale, drawing.height * scale, window.height),
  }
}

/** The offset of what is `length` long from `from` on: in the middle of `room` if it fits there, else without a gap at either end. */
function within(offset: number, from: number, length: number, room: number): number {
  if (length + 2 * margin <= room) return (room - length) / 2 - from
  return Math.min(margin - from, Math.max(room - margin - length - from, offset))
}

/** Moved as little as needed for a box to be seen whole, with some room around it. */
export function showing(view: View, box: Box, window: Size): View {
  const shift = (from: number, length: number, room: number) => {
    if (from < margin) return margin - from
    return Math.min(0, room - margin - (from + length))
  }
  return {
    scale: view.scale,
    x: view.x + shift(box.x * view.scale + view.x, box.width * view.scale, window.width),
    y: view.y + shift(box.y * view.scale + view.y, box.height * view.scale, window.height),
  }
}
