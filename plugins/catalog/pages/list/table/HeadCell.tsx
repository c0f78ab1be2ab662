import { SortButton, VisuallyHidden } from '@callboard/ui'
import type { SortKey } from '../../../shapes/sortFields'
import styles from './HeadCell.module.css'
import type { ListColumn } from './ListColumn'
import { ResizeHandle } from './ResizeHandle'

interface Props {
  column: Pick<ListColumn, 'id' | 'title' | 'sort' | 'width'>
  sort: SortKey[]
  /** `add` keeps what the list is sorted by, and decides between what is the same there. */
  onSort: (field: NonNullable<ListColumn['sort']>, options: { add: boolean }) => void
  /** Absent for the name, which takes what room is left. */
  onResize?: (width: number | undefined) => void
}

const directions = { asc: 'ascending', desc: 'descending' } as const

/** A column's title: a button that sorts by it, with Shift after what the list is sorted by already. */
export function HeadCell({ column: { id, title, sort: field, width }, sort, onSort, onResize }: Props) {
  const place = sort.findIndex((key) => key.field === field)
  const order = sort[place]?.order
  return (
    <th
      scope="col"
      className={styles.header}
      data-column={id}
      // Only the first is what a table is sorted by, as far as ARIA goes.
      aria-sort={field ? (order && place === 0 ? directions[order] : 'none') : undefined}
    >
      {field ? (
        <SortButton
          order={order}
          hint={`${title}: Shift and a click sort by it as well`}
          onClick={({ shiftKey }) => onSort(field, { add: shiftKey })}
          after={
            order &&
            sort.length > 1 && (
              <>
                <span aria-hidden="true">{place + 1}</span>
                <VisuallyHidden>{`, ${directions[order]}, sorted by it as number ${place + 1}`}</VisuallyHidden>
              </>
            )
          }
        >
          <span className={styles.words}>{title}</span>
        </SortButton>
      ) : (
        <span className={styles.words}>{title}</span>
      )}
      {onResize && <ResizeHandle title={title} width={width} onResize={onResize} />}
    </th>
  )
}
