import { useAction, useRefusal } from '@callboard/plugin-api/frontend'
import { Button, EntityLink, ErrorMessage, RelativeTime, VisuallyHidden } from '@callboard/ui'
import { catalog } from '../plugin'
import styles from './ExcludedCard.module.css'
import type { Exclusion } from './Exclusion'

/** An entity that was taken out: by whom, when, and the way back. */
export function ExcludedRow({ exclusion: { ref, excludedBy, excludedAt } }: { exclusion: Exclusion }) {
  const cannotRestore = useRefusal(catalog, 'unregister') !== undefined
  const { mutate, isPending, error } = useAction(catalog.routes.restore)
  return (
    <li className={styles.exclusion}>
      <div className={styles.text}>
        <code>{ref}</code>
        <p className={styles.facts}>
          by <EntityLink entityRef={excludedBy} plain /> <RelativeTime at={excludedAt} />
        </p>
        {error && <ErrorMessage title="It was not restored" error={error} />}
      </div>
      {!cannotRestore && (
        <Button icon="rollback" loading={isPending} onClick={() => mutate({ ref })}>
          Restore
          <VisuallyHidden> {ref}</VisuallyHidden>
        </Button>
      )}
    </li>
  )
}
