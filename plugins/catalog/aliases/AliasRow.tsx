import { useAction } from '@callboard/plugin-api/frontend'
import { EntityLink, ErrorMessage, IconButton } from '@callboard/ui'
import { inputOf } from '../pages/entity/useEntityAddress'
import { catalog } from '../plugin'
import type { Alias } from './Alias'
import styles from './AliasesDialog.module.css'

/** A former name, where it comes from, and the way to be rid of it. */
export function AliasRow({ alias: { alias, addedBy, isTaken } }: { alias: Alias }) {
  const { mutate, isPending, error } = useAction(catalog.routes.removeAlias)
  return (
    <li className={styles.alias}>
      <div className={styles.text}>
        <code>{alias}</code>
        <p className={styles.facts}>
          {addedBy ? (
            <>
              added by <EntityLink entityRef={addedBy} plain />
            </>
          ) : (
            'its file says so'
          )}
          {isTaken && '; another entity has this name now, so that it leads there'}
        </p>
        {error && <ErrorMessage title="It was not removed" error={error} />}
      </div>
      {addedBy && (
        <IconButton icon="trash" label={`Remove ${alias}`} loading={isPending} onClick={() => mutate(inputOf(alias))} />
      )}
    </li>
  )
}
