import { type MouseEvent, memo } from 'react'
import type { ListedEntity } from '../../../shapes/EntityList'
import { ChoiceBox } from './ChoiceBox'
import type { ListColumn } from './ListColumn'
import styles from './ListRow.module.css'
import { NameCell } from './NameCell'
import { RowActions, RowMenu, StarMark } from './RowActions'

/** What a row does to the list. The same functions for as long as the list is there. */
export interface RowHandlers {
  /** With Shift, all rows from the one that was chosen last. */
  choose: (line: number, options: { range: boolean }) => void
  peek: (ref: string) => void
}

/** What a row offers: buttons or, where they would cover the name, a menu while it is pointed at or has the focus. */
export type Offers = 'nothing' | 'buttons' | 'menu'

interface Props {
  /** Undefined while it is on its way. */
  entity: ListedEntity | undefined
  /** Entities that were read together with it. */
  page: ListedEntity[]
  columns: ListColumn[]
  /** Its line in the table, from 0. */
  line: number
  isChosen: boolean
  isStarred: boolean
  isPeeked: boolean
  offers: Offers
  handlers: RowHandlers
}

/** A row; or while it is on its way, its place. */
export const ListRow = memo(function ListRow({ entity, page, columns, line, handlers, ...about }: Props) {
  // The head is the first row.
  const place = { 'aria-rowindex': line + 2, 'data-line': line }
  if (!entity) return <WaitingRow columns={columns} {...place} />
  const { isChosen, isStarred, isPeeked, offers } = about
  const refs = page.map(({ ref }) => ref)
  const title = entity.title ?? entity.name
  const onPeek = () => handlers.peek(entity.ref)
  const choose = ({ shiftKey }: MouseEvent) => handlers.choose(line, { range: shiftKey })
  return (
    <tr
      className={styles.row}
      data-ref={entity.ref}
      data-chosen={isChosen || undefined}
      data-peeked={isPeeked || undefined}
      {...place}
    >
      <td className={styles.box}>
        <ChoiceBox
          aria-label={`Choose ${title}`}
          checked={isChosen}
          onClick={choose}
          // React asks for it; the click knows of Shift.
          onChange={() => undefined}
        />
      </td>
      <th scope="row" className={styles.first}>
        <div className={styles.name}>
          <NameCell entity={entity} />
          {isStarred && <StarMark />}
          {offers === 'buttons' && <RowActions entity={entity} onPeek={onPeek} />}
          {offers === 'menu' && <RowMenu entity={entity} onPeek={onPeek} />}
        </div>
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
      <td className={styles.box} />
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
