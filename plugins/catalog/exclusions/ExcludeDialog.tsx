import { useAction } from '@callboard/plugin-api/frontend'
import { ConfirmDialog, useNotify } from '@callboard/ui'
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
  const remove = useAction(catalog.routes.removeEntityByUid, {
    onSuccess: async () => {
      await onDone()
      notify(`${name} left the catalog. It can be restored on the page of locations.`)
    },
  })
  return (
    <ConfirmDialog
      title={`Take ${name} out of the catalog?`}
      opened={opened}
      onClose={onClose}
      confirm={{ label: 'Take out', icon: 'trash', variant: 'danger' }}
      onConfirm={() => remove.mutate({ uid: entity.metadata.uid ?? '' })}
      action={remove}
      failure="Nothing was removed"
    >
      <p>
        <code>{summary.ref}</code> stays away although its file goes on saying it, until somebody restores it on the
        page of locations. Its history is kept. Everything else that the file says stays.
      </p>
    </ConfirmDialog>
  )
}
