import { VisuallyHidden } from '@callboard/ui'
import type { FieldChange } from '../plugin'
import styles from './FieldChanges.module.css'
import { formatPointer, formatValue } from './formatValue'

/** The fields that differ: before and after. */
export function FieldChanges({ changes }: { changes: FieldChange[] }) {
  return (
    <dl className={styles.changes}>
      {changes.map(({ pointer, before, after }) => (
        <div key={pointer} className={styles.change}>
          <dt>{formatPointer(pointer)}</dt>
          <Side word="Before" mark="-" value={formatValue(before)} />
          <Side word="After" mark="+" value={formatValue(after)} />
        </div>
      ))}
    </dl>
  )
}

interface SideProps {
  word: string
  mark: '-' | '+'
  value: string | undefined
}

function Side({ word, mark, value }: SideProps) {
  if (value === undefined) return null
  return (
    <dd className={styles.side} data-mark={mark}>
      <VisuallyHidden>{word}: </VisuallyHidden>
      {value}
    </dd>
  )
}
