import { EntityLink, KindIcon, TwoLines } from '@callboard/ui'
import { FieldChanges } from '../../components/FieldChanges'
import type { PlannedChange } from '../../plugin'
import styles from './PlannedEntity.module.css'

/** What would happen to one entity, and where in the files it stands. */
export function PlannedEntity({ change }: { change: PlannedChange }) {
  const { ref, kind, name, title, description, action, line, file, changes, heldBy } = change
  return (
    <li className={styles.entity}>
      <div className={styles.first}>
        {action === 'create' ? (
          <span className={styles.name}>
            <KindIcon kind={kind} /> <strong>{title ?? name}</strong>
          </span>
        ) : (
          <EntityLink entityRef={ref} title={title} />
        )}
        <code className={styles.ref}>{ref}</code>
        {action !== 'remove' && (
          <span className={styles.place} title={file}>
            {file.split('/').at(-1)}:{line}
          </span>
        )}
      </div>
      {description && (
        <p className={styles.description}>
          <TwoLines>{description}</TwoLines>
        </p>
      )}
      {heldBy && (
        <p className={styles.description}>
          Held by <code>{heldBy}</code>. Unregister that location first, or give this entity another name.
        </p>
      )}
      {changes.length > 0 && <FieldChanges changes={changes} />}
    </li>
  )
}
