import { portal } from '@callboard/plugin-api'
import { useLive, usePortal } from '@callboard/plugin-api/frontend'
import { Button } from '@callboard/ui'
import { useState } from 'react'
import { Notice } from './Notice'

/** Says that plugins came or went since the page was opened. Nothing is taken from under somebody's hands. */
export function PluginsNotice() {
  const { plugins } = usePortal()
  const [running, setRunning] = useState<string>()
  const here = plugins.flatMap(({ id, state, version }) => (version && state === 'running' ? `${id}@${version}` : []))
  const isOutdated = running !== undefined && running !== here.sort().join()
  useLive(portal.events.pluginsChanged, (payloads) => {
    const last = payloads?.at(-1)
    if (last) setRunning(last.running.sort().join())
  })
  const again = (
    <Button size="small" variant="subtle" onClick={() => window.location.reload()}>
      Load again
    </Button>
  )
  return (
    <div role="status">
      {isOutdated && (
        <Notice icon="plug" action={again}>
          Plugins were installed, changed or removed. This page shows what there was before.
        </Notice>
      )}
    </div>
  )
}
