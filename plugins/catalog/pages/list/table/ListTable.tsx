import { type Density, ErrorMessage } from '@callboard/ui'
import { type CSSProperties, useEffect } from 'react'
import type { EntityList } from '../../../plugin'
import type { GroupField } from '../../../shapes/groupFields'
import type { SortKey } from '../../../shapes/sortFields'
import type { ListColumn } from './ListColumn'
import styles from './ListTable.module.css'
import type { Section } from './lines'
import { TableHead } from './TableHead'
import { Gap, TableLine } from './TableLine'
import { tableKeys } from './tableKeys'
import { useLines } from './useLines'
import { useRowParts } from './useRowParts'
import type { Selection } from './useSelection'

interface Props {
  label: string
  list: EntityList
  /** What the list route takes. */
  input: Record<string, unknown>
  sections: Section[]
  by: GroupField | undefined
  columns: ListColumn[]
  density: Density
  /** Of the column with the names, in px. */
  nameWidth: number
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

/** The rows of a list, of which only those in view are on the page. */
export function ListTable({ label, columns, isWide, sort, onSort, onResize, onToggle, onSee, ...about }: Props) {
  const { list, by, density, nameWidth, selection, peek } = about
  const { scroller, table, lines, entityAt, focus, ...all } = useLines(about)
  const rows = useRowParts({ table, density, nameWidth, selection, peek, entityAt, focus, first: lines[0]?.index })
  const inView = lines.flatMap(({ entity }) => entity?.ref ?? [])
  useEffect(() => onSee(inView))
  const span = columns.length + 2
  return (
    <>
      {all.error && <ErrorMessage error={all.error} onRetry={all.retry} />}
      <div ref={scroller} className={styles.scroller} data-density={density} data-wide={isWide || undefined}>
        <table
          ref={table}
          className={styles.table}
          data-grouped={by && true}
          aria-label={label}
          aria-rowcount={all.count + 1}
          style={measures(all.height, columns)}
          onKeyDown={tableKeys({ peek, count: all.count, entityAt, focus })}
          onFocus={focus.onFocus}
          {...rows.pointing}
        >
          <TableHead {...{ columns, sort, onSort, onResize, selection }} total={list.total} />
          <tbody>
            {lines.map(({ key, ...line }) => (
              <TableLine key={key} {...line} {...{ span, by, columns, onToggle }} row={rows.partsOf(line)} />
            ))}
            <Gap height={all.rest} span={span} />
          </tbody>
        </table>
      </div>
    </>
  )
}

const measures = (height: number, columns: ListColumn[]) =>
  ({
    '--row-height': `${height}px`,
    '--columns': columns.reduce((sum, { width }) => sum + width, 0),
  }) as CSSProperties
