import type { Density } from '@callboard/ui'
import { ErrorMessage, useOnPhone, useVirtualRows } from '@callboard/ui'
import { type CSSProperties, type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { EntityList } from '../../../plugin'
import type { ListedEntity } from '../../../shapes/EntityList'
import type { GroupField } from '../../../shapes/groupFields'
import type { SortKey } from '../../../shapes/sortFields'
import { useStars } from '../../../stars/useStars'
import { AllBox } from './AllBox'
import { rowHeights } from './density'
import { HeadCell } from './HeadCell'
import type { ListColumn } from './ListColumn'
import styles from './ListTable.module.css'
import { type Line, lineAt, lineCount, type Section } from './lines'
import { selectWidth } from './shownColumns'
import { Gap, TableLine } from './TableLine'
import { useAbove } from './useAbove'
import { useListMemory } from './useListMemory'
import { usePointedLine } from './usePointedLine'
import { lineOf, useRowFocus } from './useRowFocus'
import { useRowHandlers } from './useRowHandlers'
import { useRowKeys } from './useRowKeys'
import { useRows } from './useRows'
import { isChosen, type Selection } from './useSelection'
import { useTopOfNew } from './useTopOfNew'

interface Props {
  label: string
  list: EntityList
  /** What the list route takes. */
  input: Record<string, unknown>
  sections: Section[]
  by: GroupField | undefined
  columns: ListColumn[]
  density: Density
  /** Wider than there is room: it is scrolled sideways, past the names. */
  isWide: boolean
  sort: SortKey[]
  onSort: (field: NonNullable<ListColumn['sort']>, options: { add: boolean }) => void
  onResize: (id: string, width: number | undefined) => void
  onToggle: (group: string) => void
  /** Told of the rows that came into view. */
  onSee: (refs: string[]) => void
  selection: Selection
  peek: { ref: string | undefined; show: (ref: string | undefined) => void }
}

/** As in the styles. */
const headHeight = 36

/** Rows that are read before they come into view. */
const ahead = 30

/** The rows of a list, of which only those in view are on the page. */
export function ListTable(props: Props) {
  const {
    label,
    list,
    input,
    sections,
    by,
    columns,
    density,
    isWide,
    sort,
    onSort,
    onResize,
    onToggle,
    onSee,
    selection,
    peek,
  } = props
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableElement>(null)
  const inWindow = useOnPhone()
  const count = lineCount(sections)
  const { active, setActive, focus, scrollTo } = useRowFocus({ body, count })
  const height = rowHeights[density][inWindow ? 'card' : 'table']
  const heightOf = useCallback(() => height, [height])
  const above = useAbove(body, inWindow, headHeight)
  const virtual = useVirtualRows({ count, heightOf, scroller, inWindow, above, kept: active })
  useLayoutEffect(() => {
    scrollTo.current = virtual.scrollTo
  })
  useListMemory({ scroller, inWindow, active, focus })
  useTopOfNew(JSON.stringify([input, by]), { scroller, body, inWindow, onNew: () => setActive(undefined) })
  const lines = new Map(virtual.rows.map(({ index }) => [index, lineAt(sections, index)]))
  const { rowAt, pageAt, error, retry } = useRows({ input, by, list, lines: withNext(sections, [...lines.keys()]) })

  const inView = [...lines.values()].flatMap((line) => (line && rowAt(line)?.ref) ?? [])
  useEffect(() => onSee(inView))

  const stars = useStars()
  const { pointed, onPointerOver, onPointerLeave } = usePointedLine()
  const entityAt = (index: number) => {
    const line = lineAt(sections, index)
    return line && rowAt(line)
  }
  const row = useRowHandlers({ selection, peek: peek.show, entityAt })
  useRowKeys({ active, focus, entityAt, choose: row.choose, peek, star: stars.toggle, first: virtual.rows[0]?.index })
  const offersOf = (index: number, entity: ListedEntity | undefined) => {
    if (!row.hasMenus && index !== pointed && index !== active) return 'nothing'
    return !row.hasMenus && density === 'comfortable' && entity?.description ? 'buttons' : 'menu'
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const entity = event.key === ' ' && isOnRow(event.target) && active !== undefined ? entityAt(active) : undefined
    if (entity) {
      event.preventDefault()
      peek.show(peek.ref === entity.ref ? undefined : entity.ref)
    }
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -count, End: count }[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || !isOnRow(event.target)) return
    event.preventDefault()
    focus((active ?? 0) + step)
  }
  const span = columns.length + 2
  return (
    <>
      {error && <ErrorMessage error={error} onRetry={retry} />}
      <div ref={scroller} className={styles.scroller} data-density={density} data-wide={isWide || undefined}>
        <table
          ref={body}
          className={styles.table}
          aria-label={label}
          aria-rowcount={count + 1}
          style={measures(height, columns)}
          onKeyDown={onKeyDown}
          onPointerOver={onPointerOver}
          onPointerLeave={onPointerLeave}
          onFocus={({ target }) => {
            const line = lineOf(target)
            if (line !== undefined) setActive(line)
          }}
        >
          <colgroup>
            <col style={{ width: selectWidth }} />
            <col />
            {columns.map(({ id, width }) => (
              <col key={id} style={{ width }} />
            ))}
          </colgroup>
          <thead className={styles.head}>
            <tr aria-rowindex={1}>
              <th scope="col" className={`${styles.header} ${styles.box}`}>
                <AllBox selection={selection} total={list.total} />
              </th>
              <HeadCell column={{ id: 'name', title: 'Name', sort: 'name', width: 0 }} sort={sort} onSort={onSort} />
              {columns.map((column) => (
                <HeadCell
                  key={column.id}
                  column={column}
                  sort={sort}
                  onSort={onSort}
                  onResize={(width) => onResize(column.id, width)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {virtual.rows.map(({ index, gap }) => {
              const line = lines.get(index)
              if (!line) return null
              const entity = rowAt(line)
              const about = { line, index, gap, span, by, columns, onToggle, entity, page: pageAt(line) }
              return (
                <TableLine
                  key={keyOf(line)}
                  {...about}
                  row={{
                    isChosen: entity !== undefined && isChosen(selection.chosen, entity.ref),
                    isStarred: entity !== undefined && stars.isStarred(entity.ref),
                    isPeeked: entity !== undefined && entity.ref === peek.ref,
                    offers: offersOf(index, entity),
                    handlers: row.handlers,
                  }}
                />
              )
            })}
            <Gap height={virtual.rest} span={span} />
          </tbody>
        </table>
      </div>
    </>
  )
}

function withNext(sections: Section[], indexes: number[]): Line[] {
  const last = indexes.at(-1)
  if (last === undefined) return []
  const next = Array.from({ length: ahead }, (_, step) => last + step + 1)
  return [...indexes, ...next].flatMap((index) => lineAt(sections, index) ?? [])
}

const measures = (height: number, columns: ListColumn[]) =>
  ({
    '--row-height': `${height}px`,
    '--columns': columns.reduce((sum, { width }) => sum + width, 0),
  }) as CSSProperties

const keyOf = ({ section, row }: Line) => `${section.group?.value ?? ''}:${row ?? 'head'}`

const isOnRow = (target: EventTarget) => target instanceof Element && target.closest('[data-row-link]') !== null
