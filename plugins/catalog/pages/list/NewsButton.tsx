import { useLive, useReadAgain } from '@callboard/plugin-api/frontend'
import { Button } from '@callboard/ui'
import { useState } from 'react'
import { catalog } from '../../plugin'

/** Says that entities have changed since the list was read. It stays as one reads it until one asks for what is new. */
export function NewsButton() {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set())
  const [isMissed, setMissed] = useState(false)
  const readAgain = useReadAgain()
  useLive(catalog.events.changed, (changes) => {
    if (changes) setChanged((known) => new Set([...known, ...changes.flatMap(({ refs }) => refs)]))
    else setMissed(true)
  })
  if (changed.size === 0 && !isMissed) return null
  const show = () => {
    setChanged(new Set())
    setMissed(false)
    readAgain()
  }
  return (
    <div role="status">
      <Button size="small" icon="refresh" onClick={show}>
        {isMissed ? 'The catalog has changed – show' : `${changed.size.toLocaleString()} changed – show`}
      </Button>
    </div>
  )
}
