import { type PointerEvent, useState } from 'react'
import { lineOf } from './useRowFocus'

/** The line that a mouse points at. */
export function usePointedLine() {
  const [pointed, setPointed] = useState<number>()
  return {
    pointed,
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') setPointed(lineOf(target))
    },
    onPointerLeave: () => setPointed(undefined),
  }
}
