import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ListedEntity } from '../../../shapes/EntityList'
import type { RowHandlers } from './ListRow'
import type { Selection } from './useSelection'

interface Options {
  selection: Selection
  peek: (ref: string) => void
  entityAt: (line: number) => ListedEntity | undefined
}

/** Nothing can be pointed at on a screen that is touched. */
const touched = '(hover: none)'

/** What rows do: choosing them one by one or from one to another, and peeking. */
export function useRowHandlers({ selection, peek, entityAt }: Options) {
  const last = useRef<number>(undefined)
  const [hasMenus] = useState(() => window.matchMedia(touched).matches)
  const choose = (line: number, { range }: { range: boolean }) => {
    const entity = entityAt(line)
    if (!entity) return
    if (range && last.current !== undefined) selection.add(refsBetween(last.current, line, entityAt))
    else selection.toggle(entity.ref)
    last.current = line
  }
  const latest = useRef({ choose, peek })
  useLayoutEffect(() => {
    latest.current = { choose, peek }
  })
  const handlers = useMemo(
    (): RowHandlers => ({
      choose: (line, options) => latest.current.choose(line, options),
      peek: (ref) => latest.current.peek(ref),
    }),
    [],
  )
  return { handlers, choose, hasMenus }
}

function refsBetween(one: number, other: number, entityAt: Options['entityAt']): string[] {
  const first = Math.min(one, other)
  const lines = Array.from({ length: Math.abs(other - one) + 1 }, (_, step) => first + step)
  return lines.flatMap((line) => entityAt(line)?.ref ?? [])
}
