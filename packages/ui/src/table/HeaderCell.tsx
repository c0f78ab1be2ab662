import { SortButton } from './SortButton'
import type { Column, Sort } from './Table'
import styles from './Table.module.css'

interface HeaderCellProps<Row> {
  column: Column<Row>
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
}

const directions = { asc: 'ascending', desc: 'descending' } as const

/** A column's title; a button that sorts by the column, then the other way round. */
export function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const { id, title, sortable, width, align, wideOnly } = column
  const order = sort?.by === id ? sort.order : undefined
  return (
    <th
      data-title={column.title}
      scope="col"
      className={styles.header}
      style={{ width }}
      data-align={align}
      data-wide-only={wideOnly}
      aria-sort={sortable ? (order ? directions[order] : 'none') : undefined}
    >
      {sortable && onSort ? (
        <SortButton order={order} onClick={() => onSort({ by: id, order: order === 'asc' ? 'desc' : 'asc' })}>
          <Words>{title}</Words>
        </SortButton>
      ) : (
        <Words>{title}</Words>
      )}
    </th>
  )
}

/** Long enough to be cut in a narrow column. */
const long = 24

/** Three lines at most; what is cut off then shows where one points. */
const Words = ({ children }: { children: string }) => (
  <span className={styles.words} title={children.length > long ? children : undefined}>
    {children}
  </span>
)
