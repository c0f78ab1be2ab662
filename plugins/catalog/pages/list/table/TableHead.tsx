import type { SortKey } from '../../../shapes/sortFields'
import { AllBox } from './AllBox'
import { HeadCell } from './HeadCell'
import type { ListColumn } from './ListColumn'
import { selectWidth } from './shownColumns'
import styles from './TableHead.module.css'
import type { Selection } from './useSelection'

interface Props {
  columns: ListColumn[]
  sort: SortKey[]
  onSort: (field: NonNullable<ListColumn['sort']>, options: { add: boolean }) => void
  onResize: (id: string, width: number | undefined) => void
  selection: Selection
  total: number
}

const name = { id: 'name', title: 'Name', sort: 'name', width: 0 } as const

/** The widths of the columns, and the row of their titles. */
export function TableHead({ columns, sort, onSort, onResize, selection, total }: Props) {
  return (
    <>
      <colgroup>
        <col style={{ width: selectWidth }} />
        <col />
        {columns.map(({ id, width }) => (
          <col key={id} style={{ width }} />
        ))}
      </colgroup>
      <thead className={styles.head}>
        <tr aria-rowindex={1}>
          <th scope="col" className={styles.all}>
            <AllBox selection={selection} total={total} />
          </th>
          <HeadCell column={name} sort={sort} onSort={onSort} />
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
    </>
  )
}
