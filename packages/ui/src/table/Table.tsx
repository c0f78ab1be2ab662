import type { ReactNode } from 'react'
import { HeaderCell } from './HeaderCell'
import styles from './Table.module.css'

/** A column of a table, and what it shows of a row. */
export interface Column<Row> {
  /** Its name in `sort`, and its React key. */
  id: string
  title: string
  cell: (row: Row) => ReactNode
  /** The header becomes a button that sorts by it. */
  sortable?: boolean
  /** CSS width, such as `30%` or `140px`; even shares, if absent. */
  width?: string
  align?: 'left' | 'right'
  /** Words that have no room go on in the next line, instead of being cut: names, where rows are two lines high anyway. */
  wraps?: boolean
  /** Leaves the column out where the table has less than 900 px. */
  wideOnly?: boolean
  /** Leaves the column out under 640 px, where there are better ones. */
  notOnPhone?: boolean
}

/** The column that rows are ordered by. */
export interface Sort {
  by: string
  order: 'asc' | 'desc'
}

interface TableProps<Row> {
  /** What it lists, for those who listen. */
  label: string
  /** The first one is what a row is called; it heads the card that a row becomes on a phone. */
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  sort?: Sort
  onSort?: (sort: Sort) => void
  /** On a phone the cells stand side by side below the name, without their titles: for values that say what they are. */
  compact?: boolean
}

/**
 * Rows of 40 px under a header that stays in view. Scrolls inside when narrow; under 640 px every row becomes a card.
 *
 * ```tsx
 * <Table label="Components" columns={columns} rows={items} rowKey={({ ref }) => ref} sort={sort} onSort={setSort} />
 * ```
 */
export function Table<Row>({ label, columns, rows, rowKey, sort, onSort, compact }: TableProps<Row>) {
  return (
    <div className={styles.scroll} data-compact={compact || undefined}>
      <table className={styles.table} aria-label={label}>
        <thead className={styles.head}>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={styles.row}>
              {columns.map(({ id, title, cell, align, wraps, wideOnly, notOnPhone }) => (
                <td
                  key={id}
                  className={styles.cell}
                  data-title={title}
                  data-align={align}
                  data-wide-only={wideOnly}
                  data-not-on-phone={notOnPhone}
                >
                  <div className={styles.content} data-wraps={wraps}>
                    {cell(row)}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
