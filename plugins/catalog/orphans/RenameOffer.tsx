import { useAction, useRefusal } from '@callboard/plugin-api/frontend'
import { Button, EntityLink, ErrorMessage } from '@callboard/ui'
import { Notice } from '../components/Notice'
import { catalog } from '../plugin'

/** Offers an old name to the entity that has come in its place. */
export function RenameOffer({ from, to }: { from: string; to: string }) {
  const cannotAdd = useRefusal(catalog, 'register') !== undefined
  const { mutate, isPending, error } = useAction(catalog.routes.addAlias)
  return (
    <Notice
      tone="info"
      title="This looks like a rename"
      actions={
        !cannotAdd && (
          <Button size="small" loading={isPending} onClick={() => mutate({ ref: to, alias: from })}>
            Lead the old name there
          </Button>
        )
      }
    >
      <p>
        <EntityLink entityRef={to} /> came when this one went, from the same file, and is the same but for its name.
      </p>
      {error && <ErrorMessage title="The name was not added" error={error} />}
    </Notice>
  )
}
