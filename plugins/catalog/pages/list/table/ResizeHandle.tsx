import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { narrowest, widest, withinBounds } from './columnsText'
import styles from './ResizeHandle.module.css'

interface Props {
  title: string
  width: number
  /** Undefined for the usual width. */
  onResize: (width: number | undefined) => void
}

const step = 16

/** The border of a column: it is dragged, or moved by the arrows; a double click sets it back. */
export function ResizeHandle({ title, width, onResize }: Props) {
  const start = useRef<{ x: number; width: number }>(undefined)
  const grab = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    currentTarget.setPointerCapture(pointerId)
    start.current = { x: clientX, width }
  }
  const drag = ({ clientX }: PointerEvent) => {
    if (start.current) onResize(withinBounds(start.current.width + clientX - start.current.x))
  }
  const move = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -step, ArrowRight: step }[event.key]
    if (by === undefined) return
    event.preventDefault()
    onResize(withinBounds(width + by))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between two columns that can be moved is no rule between paragraphs
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${title}`}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      className={styles.handle}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = undefined
      }}
      onDoubleClick={() => onResize(undefined)}
      onKeyDown={move}
    />
  )
}
