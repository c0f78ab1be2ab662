import { useAction } from '@callboard/plugin-api/frontend'
import { Button, CodeInText, ErrorMessage, Modal } from '@callboard/ui'
import { catalog, type Discovery } from '../plugin'
import styles from './DiscoveryCard.module.css'

interface Props {
  discovery: Discovery
  opened: boolean
  onClose: () => void
}

/** Asks before much of what a provider had is removed, because its list says so now. */
export function AllowLossDialog({ discovery, opened, onClose }: Props) {
  const { id, title, failure } = discovery
  const { mutate, isPending, error } = useAction(catalog.routes.discover, { onSuccess: onClose })
  return (
    <Modal
      title="Remove what is no longer listed?"
      opened={opened}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="danger" icon="trash" loading={isPending} onClick={() => mutate({ id, mayLose: true })}>
            List again and remove
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>
          <strong>{title}</strong>
        </p>
        {failure && (
          <p>
            <CodeInText>{failure}</CodeInText>
          </p>
        )}
        <p>
          It is listed once more now. What is not in the list then is removed, with its entities; their history stays.
        </p>
        {error && <ErrorMessage title="Nothing was removed" error={error} />}
      </div>
    </Modal>
  )
}
