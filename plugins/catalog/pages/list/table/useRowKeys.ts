import { useKeys } from '@callboard/plugin-api/frontend'
import { useCopy } from '@callboard/ui'
import { useEffect, useEffectEvent } from 'react'
import type { ListedEntity } from '../../../shapes/EntityList'
import type { Starrable } from '../../../stars/useStars'
import { useEditFile } from './useEditFile'
import type { RowFocus } from './useRowFocus'

interface Options {
  /** The first line that is on the page, where nothing had the focus yet. */
  first: number | undefined
  focus: RowFocus
  entityAt: (line: number) => ListedEntity | undefined
  choose: (line: number, options: { range: boolean }) => void
  peek: { ref: string | undefined; show: (ref: string | undefined) => void }
  star: (entity: Starrable) => void
  openMenu: (line: number) => void
}

/** Keys that go through the rows, and do something with the one that has or had the focus. */
export function useRowKeys({ first, focus, entityAt, choose, peek, star, openMenu }: Options): void {
  const { copy } = useCopy()
  const editFile = useEditFile()
  const { active, moveTo } = focus
  const entity = active === undefined ? undefined : entityAt(active)
  const go = (step: number) => moveTo(active === undefined ? (first ?? 0) : active + step)
  const openActions = () => {
    if (active === undefined || !entity) return
    moveTo(active)
    openMenu(active)
  }
  const close = () => {
    peek.show(undefined)
    if (active !== undefined) moveTo(active)
  }
  useKeys(
    [
      { keys: 'j', title: 'Next row', repeats: true, run: () => go(1) },
      { keys: 'k', title: 'Previous row', repeats: true, run: () => go(-1) },
      { keys: 'x', title: 'Choose the row', run: () => active !== undefined && choose(active, { range: false }) },
      {
        keys: 'X',
        title: 'Choose the rows up to this one',
        run: () => active !== undefined && choose(active, { range: true }),
      },
      { keys: 's', title: 'Star', run: () => entity && star({ ref: entity.ref, title: entity.title ?? entity.name }) },
      { keys: 'y', title: 'Copy the reference', run: () => entity && void copy(entity.ref, entity.ref) },
      { keys: '.', title: 'Actions', run: openActions },
      { keys: 'e', title: 'Edit the file', run: () => entity && editFile(entity) },
      { keys: 'p', title: 'Peek (Space on a row)', run: () => entity && peek.show(entity.ref) },
      ...(peek.ref ? [{ keys: 'Escape', title: 'Close the peek', run: close }] : []),
    ],
    { group: 'List' },
  )
  // Beside the list it shows the row that one goes to.
  const ref = entity?.ref
  const follow = useEffectEvent((ref: string) => {
    if (peek.ref !== undefined && peek.ref !== ref) peek.show(ref)
  })
  useEffect(() => {
    if (ref === undefined) return
    // Whoever holds the key down passes many rows.
    const frame = requestAnimationFrame(() => follow(ref))
    return () => cancelAnimationFrame(frame)
  }, [ref])
}
