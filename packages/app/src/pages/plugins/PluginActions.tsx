import { portal } from '@callboard/plugin-api'
import { useAction, useRefusal } from '@callboard/plugin-api/frontend'
import { Button, ConfirmDialog, ErrorMessage, Refusal } from '@callboard/ui'
import { useState } from 'react'
import { InstallDialog } from '../install/InstallDialog'
import type { Described } from './pluginStates'

/** What can be done with an installed plugin. Afterwards the portal is loaded anew: this page has the screens of before. */
export function PluginActions({ plugin: { id, title, state } }: { plugin: Described }) {
  const refusal = useRefusal(portal, 'plugins')
  const [open, setOpen] = useState<'remove' | 'upgrade'>()
  const close = () => setOpen(undefined)
  const remove = useAction(portal.routes.removePlugin, { onSuccess: () => window.location.assign('/plugins') })
  const retry = useAction(portal.routes.retryPlugin, { onSuccess: () => window.location.reload() })
  if (refusal) return <Refusal>{refusal}</Refusal>
  return (
    <>
      {retry.error && <ErrorMessage title="It was not tried again" error={retry.error} />}
      {state === 'failed' && (
        <Button icon="refresh" loading={retry.isPending} onClick={() => retry.mutate({ id })}>
          Try again
        </Button>
      )}
      <Button icon="upload" onClick={() => setOpen('upgrade')}>
        Upgrade
      </Button>
      <Button icon="trash" onClick={() => setOpen('remove')}>
        Remove
      </Button>
      {open === 'upgrade' && <InstallDialog refusal={undefined} onClose={close} />}
      <ConfirmDialog
        title={`Remove ${title}?`}
        opened={open === 'remove'}
        onClose={close}
        confirm={{ label: 'Remove', icon: 'trash', variant: 'danger' }}
        onConfirm={() => remove.mutate({ id })}
        action={remove}
        failure="Nothing was removed"
      >
        <p>
          Its pages, tasks and routes are gone for everybody at once. Its tables and what is in them stay: installed
          again, it has them.
        </p>
      </ConfirmDialog>
    </>
  )
}
