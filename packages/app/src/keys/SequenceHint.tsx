import type { KeyGroup } from '@callboard/plugin-api/frontend'
import { findBinding } from './findBinding'
import { KeyStrokes } from './KeyStrokes'
import styles from './SequenceHint.module.css'

/** What may follow the keys that a sequence began with. */
export function SequenceHint({ begun, groups }: { begun: string; groups: KeyGroup[] }) {
  return (
    <div className={styles.hint} role="status" aria-label={`After ${begun}`} data-foot-bar>
      <KeyStrokes keys={begun} />
      <ul className={styles.list}>
        {findBinding(groups, begun).continuations.map(({ rest, title }) => (
          <li key={rest} className={styles.item}>
            <KeyStrokes keys={rest} /> {title}
          </li>
        ))}
      </ul>
    </div>
  )
}
