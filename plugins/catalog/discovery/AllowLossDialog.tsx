import { useAction } from '@callboard/plugin-api/frontend'
import { CodeInText, ConfirmDialog } from '@callboard/ui'
import { catalog, type Discovery } from '../plugin'

interface Props {
  discovery: Discovery
  opened: boolean
  onClose: () => void
}

/** Asks before much of what a provider had is removed, because its list says so now. */
export function AllowLossDialog({ discovery: { id, title, failure }, opened, onClose }: Props) {
  const discover = useAction(catalog.routes.discover, { onSuccess: onClose })
  return (
    <ConfirmDialog
      title="Remove what is no longer listed?"
      opened={opened}
      onClose={onClose}
      confirm={{ label: 'List again and remove', icon: 'trash', variant: 'danger' }}
      onConfirm={() => discover.mutate({ id, mayLose: true })}
      action={discover}
      failure="Nothing was removed"
    >
      <p>
        <strong>{title}</strong>
      </p>
      {failure && (
        <p>
          <CodeInText>{failure}</CodeInText>
        </p>
      )}
      <p>
        It is listed once more now, and what is not in the list then is removed. Its entities leave the catalog, or stay
        as orphans if <code>catalog.orphanStrategy</code> is <code>keep</code>; their history stays.
      </p>
    </ConfirmDialog>
  )
}
