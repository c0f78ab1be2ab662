import { memo } from 'react'
import type { ListedEntity } from '../../../shapes/EntityList'
import type { ListColumn } from './ListColumn'
import styles from './ListTable.module.css'
import { NameCell } from './NameCell'

interface Props {
  /** Undefined while it is on its way. */
  entity: ListedEntity | undefined
  /** Entities that were read together with it. */
  page: ListedEntity[]
  columns: ListColumn[]
  /** Its line in the table, from 0. */
  line: number
}

/** A row; or while it is on its way, its place. */
export const ListRow = memo(function ListRow({ entity, page, columns, line }: Props) {
  // The head is the first row.
  const place = { 'aria-rowindex': line + 2, 'data-line': line }
  if (!entity) return <WaitingRow columns={columns} {...place} />
  const refs = page.map(({ ref }) => ref)
  return (
    <tr className={styles.row} data-ref={entity.ref} {...place}>
      <th scope="row" className={styles.first}>
        <NameCell entity={entity} />
      </th>
      {columns.map(({ id, title, cell, wraps, notOnPhone }) => (
        <td key={id} className={styles.cell} data-title={title} data-not-on-phone={notOnPhone}>
          <div className={styles.content} data-wraps={wraps}>
            {cell(entity, refs)}
          </div>
        </td>
      ))}
    </tr>
  )
})

function WaitingRow({ columns, ...place }: { columns: ListColumn[]; 'data-line': number }) {
  return (
    <tr className={styles.row} aria-busy="true" {...place}>
      <th scope="row" className={styles.first}>
        <span className={styles.bar} />
      </th>
      {columns.map(({ id, notOnPhone }) => (
        <td key={id} className={styles.cell} data-not-on-phone={notOnPhone}>
          <span className={styles.bar} />
        </td>
      ))}
    </tr>
  )
}
