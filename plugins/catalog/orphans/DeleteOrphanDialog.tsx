import { useAction } from '@callboard/plugin-api/frontend'
import { Button, ErrorMessage, Modal, useNotify } from '@callboard/ui'
import { catalog, type EntityDescription } from '../plugin'

interface Props {
  description: EntityDescription
  opened: boolean
  onClose: () => void
  /** The orphan is gone; waited for, so that its page may be left. */
  onDone: () => unknown
}

/** Asks before an orphan is deleted. */
export function DeleteOrphanDialog({ description: { entity, summary, file }, opened, onClose, onDone }: Props) {
  const notify = useNotify()
  const name = summary.title ?? summary.name
  const { mutate, isPending, error } = useAction(catalog.routes.removeEntityByUid, {
    onSuccess: async () => {
      await onDone()
      notify(`${name} is deleted. Its page has its history, and can restore it.`)
    },
  })
  return (
    <Modal
      title={`Delete ${name}?`}
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
            Delete
          </Button>
        </>
      }
    >
      <p>
        <code>{summary.ref}</code> leaves the catalog. Its history is kept, and it comes back when <code>{file}</code>{' '}
        or another registered file says it again.
      </p>
      {error && <ErrorMessage title="Nothing was deleted" error={error} />}
    </Modal>
  )
}
