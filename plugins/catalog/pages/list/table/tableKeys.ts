import type { KeyboardEvent } from 'react'
import type { ListedEntity } from '../../../shapes/EntityList'
import type { RowFocus } from './useRowFocus'

interface Options {
  peek: { ref: string | undefined; show: (ref: string | undefined) => void }
  count: number
  entityAt: (line: number) => ListedEntity | undefined
  focus: RowFocus
}

/** Handles the keys that are pressed on the link of a row: to another row, and Space for a peek at this one. */
export const tableKeys =
  ({ peek, count, entityAt, focus: { active, moveTo } }: Options) =>
  (event: KeyboardEvent) => {
    if (!isOnRow(event.target)) return
    const entity = event.key === ' ' && active !== undefined ? entityAt(active) : undefined
    if (entity) {
      event.preventDefault()
      peek.show(peek.ref === entity.ref ? undefined : entity.ref)
    }
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -count, End: count }[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    moveTo((active ?? 0) + step)
  }

const isOnRow = (target: EventTarget) => target instanceof Element && target.closest('[data-row-link]') !== null
