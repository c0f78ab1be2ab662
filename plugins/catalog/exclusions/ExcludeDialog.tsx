import { useAction } from '@callboard/plugin-api/frontend'
import { Button, ErrorMessage, Modal, useNotify } from '@callboard/ui'
import { catalog, type EntityDescription } from '../plugin'

interface Props {
  description: EntityDescription
  opened: boolean
  onClose: () => void
  /** The entity is gone; waited for, so that its page may be left. */
  onDone: () => unknown
}

/** Asks before one entity is taken out of the catalog, whatever its file says. */
export function ExcludeDialog({ description: { entity, summary }, opened, onClose, onDone }: Props) {
  const notify = useNotify()
  const name = summary.title ?? summary.name
  const { mutate, isPending, error } = useAction(catalog.routes.removeEntityByUid, {
    onSuccess: async () => {
      await onDone()
      notify(`${name} left the catalog. It can be restored on the page of locations.`)
    },
  })
  return (
    <Modal
      title={`Take ${name} out of the catalog?`}
      opened={opened}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="danger"
            icon="trash"
            loading={isPending}
            onClick={() => mutate({ uid: entity.metadata.uid ?? '' })}
          >
            Take out
          </Button>
        </>
      }
    >
      <p>
        <code>{summary.ref}</code> stays away although its file goes on saying it, until somebody restores it on the
        page of locations. Its history is kept. Everything else that the file says stays.
      </p>
      {error && <ErrorMessage title="Nothing was removed" error={error} />}
    </Modal>
  )
}
