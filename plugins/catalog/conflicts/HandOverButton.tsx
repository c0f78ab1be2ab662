import { useAction, useRefusal } from '@callboard/plugin-api/frontend'
import { Button, ConfirmDialog, useNotify } from '@callboard/ui'
import { useState } from 'react'
import { catalog } from '../plugin'
import { ClaimPlace } from './ClaimPlace'
import type { Conflict } from './Conflict'

/** Lets the location have the entity that it was refused, once somebody has said that they mean it. */
export function HandOverButton({ conflict, children }: { conflict: Conflict; children: string }) {
  const { ref, title, holder, claimant } = conflict
  const cannotHandOver = useRefusal(catalog, 'unregister') !== undefined
  const [isAsking, setAsking] = useState(false)
  const notify = useNotify()
  const handOver = useAction(catalog.routes.handOver, {
    onSuccess: () => {
      setAsking(false)
      notify(`${title ?? ref} comes from ${claimant.location} from now on.`)
    },
  })
  if (cannotHandOver) return null
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {children}
      </Button>
      <ConfirmDialog
        title="Let this location have it?"
        opened={isAsking}
        onClose={() => setAsking(false)}
        confirm={{ label: 'Hand over' }}
        onConfirm={() => handOver.mutate({ ref, locationId: claimant.locationId })}
        action={handOver}
        failure="Nothing was handed over"
      >
        <p>
          <code>{ref}</code> will be what <ClaimPlace claim={claimant} /> says. <ClaimPlace claim={holder} /> is refused
          it from then on. Its history goes on.
        </p>
      </ConfirmDialog>
    </>
  )
}
