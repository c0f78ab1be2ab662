import { EntityLink, Icon } from '@callboard/ui'
import type { EntityGroup } from '../../../shapes/EntityRows'
import type { GroupField } from '../../../shapes/groupFields'
import styles from './GroupRow.module.css'

interface Props {
  by: GroupField
  group: EntityGroup
  isOpen: boolean
  onToggle: () => void
  line: number
  /** Cells of a row. */
  span: number
}

/** The head of a group: what its rows have in common, how many they are, and a button that folds them. */
export function GroupRow({ by, group: { value, title, count }, isOpen, onToggle, line, span }: Props) {
  const name = value ? (title ?? value) : `No ${by}`
  const isRef = value !== '' && (by === 'owner' || by === 'system')
  return (
    <tr className={styles.groupRow} aria-rowindex={line + 2} data-line={line}>
      <th scope="rowgroup" colSpan={span} className={styles.group}>
        <div className={styles.groupContent}>
          <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={onToggle} data-row-link>
            <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={16} />
            {name} <span className={styles.count}>{count.toLocaleString()}</span>
          </button>
          {isRef && title && <EntityLink entityRef={value} title="Go to page" plain />}
        </div>
      </th>
    </tr>
  )
}
