import { useAction } from '@callboard/plugin-api/frontend'
import { ConfirmDialog, useNotify } from '@callboard/ui'
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
  const remove = useAction(catalog.routes.removeEntityByUid, {
    onSuccess: async () => {
      await onDone()
      notify(`${name} is deleted. Its page has its history, and can restore it.`)
    },
  })
  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      opened={opened}
      onClose={onClose}
      confirm={{ label: 'Delete', icon: 'trash', variant: 'danger' }}
      onConfirm={() => remove.mutate({ uid: entity.metadata.uid ?? '' })}
      action={remove}
      failure="Nothing was deleted"
    >
      <p>
        <code>{summary.ref}</code> leaves the catalog. Its history is kept, and it comes back when <code>{file}</code>{' '}
        or another registered file says it again.
      </p>
    </ConfirmDialog>
  )
}
