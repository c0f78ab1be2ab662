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
          <Side word="Before" value={formatValue(before)} />
          <Side word="After" value={formatValue(after)} />
        </div>
      ))}
    </dl>
  )
}

function Side({ word, value }: { word: 'Before' | 'After'; value: string | undefined }) {
  if (value === undefined) return null
  return (
    <dd className={styles.side} data-side={word}>
      <VisuallyHidden>{word}: </VisuallyHidden>
      {value}
    </dd>
  )
}
