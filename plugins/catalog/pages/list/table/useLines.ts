import { type Density, useOnPhone, useVirtualRows } from '@callboard/ui'
import { useRef, useState } from 'react'
import type { EntityList } from '../../../plugin'
import type { GroupField } from '../../../shapes/groupFields'
import { rowHeights } from './density'
import { type Line, lineAt, lineCount, type Section } from './lines'
import { useAbove } from './useAbove'
import { useListMemory } from './useListMemory'
import { useActive, useRowFocus } from './useRowFocus'
import { useRows } from './useRows'
import { useTopOfNew } from './useTopOfNew'
import { usualRoom } from './usualRoom'

interface Options {
  list: EntityList
  /** What the list route takes. */
  input: Record<string, unknown>
  sections: Section[]
  by: GroupField | undefined
  density: Density
}

/** As in the styles. */
const headHeight = 36

/** Rows that are read before they come into view. */
const ahead = 20

/** The lines of the table that are on the page, with what stands in them: those in view and the one that has the focus. */
export function useLines({ list, input, sections, by, density }: Options) {
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const inWindow = useOnPhone()
  const count = lineCount(sections)
  const [active, setActive] = useActive(count)
  const height = rowHeights[density][inWindow ? 'card' : 'table']
  const [usualHeight] = useState(() => usualRoom().height)
  const above = useAbove(table, inWindow, headHeight)
  const { rows, rest, scrollTo } = useVirtualRows({
    count,
    rowHeight: height,
    scroller,
    usualHeight,
    inWindow,
    above,
    kept: active,
  })
  const focus = useRowFocus({ table, count, active, setActive, scrollTo })
  useListMemory({ scroller, inWindow, active, focus: focus.moveTo })
  useTopOfNew(JSON.stringify([input, by]), { scroller, table, inWindow, onNew: () => setActive(undefined) })

  const shown = rows.flatMap(({ index, gap }) => {
    const line = lineAt(sections, index)
    return line ? { index, gap, line } : []
  })
  const wanted = [...shown.map(({ line }) => line), ...linesAfter(sections, shown.at(-1)?.index)]
  const { rowAt, pageAt, error, retry } = useRows({ input, by, list, lines: wanted })
  return {
    scroller,
    table,
    count,
    height,
    lines: shown.map((each) => {
      const { line } = each
      return { ...each, key: keyOf(line), entity: rowAt(line), page: pageAt(line) }
    }),
    /** What lies below the last of them, in px. */
    rest,
    entityAt: (index: number) => {
      const line = lineAt(sections, index)
      return line && rowAt(line)
    },
    focus,
    error,
    retry,
  }
}

function linesAfter(sections: Section[], last: number | undefined): Line[] {
  if (last === undefined) return []
  return Array.from({ length: ahead }, (_, step) => lineAt(sections, last + step + 1) ?? []).flat()
}

const keyOf = ({ section, row }: Line) => `${section.group?.value ?? ''}:${row ?? 'head'}`
