import { useAction } from '@callboard/plugin-api/frontend'
import { Button, ErrorMessage, Modal, ProgressNote, useNotify } from '@callboard/ui'
import { providersInWords } from '../discovery/providersInWords'
import { catalog, type LocationDetails } from '../plugin'
import { LocationEntities } from './LocationEntities'
import styles from './UnregisterDialog.module.css'

interface Props {
  location: LocationDetails
  opened: boolean
  onClose: () => void
  /** The location is gone; waited for, so that a page which cannot stay may be left. */
  onDone: () => unknown
}

const titles = {
  config: 'This comes from the configuration',
  discovered: 'This was discovered',
  user: 'Unregister this location?',
}

/** Asks before a location and everything that was read from it is removed, and shows what that is. */
export function UnregisterDialog({ location, opened, onClose, onDone }: Props) {
  const notify = useNotify()
  const { mutate, isPending, error } = useAction(catalog.routes.removeLocation, {
    onSuccess: async () => {
      await onDone()
      notify(whatWasDone(location))
    },
  })
  const isConfigured = location.origin !== 'user'
  return (
    <Modal
      title={titles[location.origin]}
      opened={opened}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{isConfigured ? 'Close' : 'Cancel'}</Button>
          {!isConfigured && (
            <Button variant="danger" icon="trash" loading={isPending} onClick={() => mutate({ id: location.id })}>
              Unregister
            </Button>
          )}
        </>
      }
    >
      <div className={styles.content}>
        <code className={styles.target}>{location.target}</code>
        {isConfigured ? (
          <WhereItIsConfigured location={location} />
        ) : isPending ? (
          // In place of the list, which would ask again for what is gone.
          <ProgressNote>Unregistering…</ProgressNote>
        ) : (
          <LocationEntities id={location.id} />
        )}
        {error && <ErrorMessage title="Nothing was removed" error={error} />}
      </div>
    </Modal>
  )
}

const WhereItIsConfigured = ({ location: { origin, discoveredBy } }: { location: LocationDetails }) =>
  origin === 'discovered' ? (
    <p>
      It was found by {providersInWords(discoveredBy)}. Remove the file where it is, or narrow in{' '}
      <code>app-config.yaml</code> what is listed.
    </p>
  ) : (
    <p>
      It is listed under <code>catalog.locations</code> in <code>app-config.yaml</code>. Remove it there and restart the
      portal; its entities then leave the catalog, or stay as orphans if <code>catalog.orphanStrategy</code> is{' '}
      <code>keep</code>.
    </p>
  )

function whatWasDone({ entities, target }: LocationDetails): string {
  if (entities === 0) return `${target} is unregistered.`
  const what = entities === 1 ? 'One entity has' : `${entities.toLocaleString()} entities have`
  return `${target} is unregistered. ${what} left the catalog.`
}
