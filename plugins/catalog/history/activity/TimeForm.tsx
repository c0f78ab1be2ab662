import { Button, TextInput } from '@callboard/ui'
import { useState } from 'react'
import { listPath } from '../../pages/list/listState'

/** Leads to the catalog as it was at a time. */
export function TimeForm() {
  const [time, setTime] = useState('')
  const date = new Date(time)
  const at = time && !Number.isNaN(date.getTime()) ? date.toISOString().replace('.000Z', 'Z') : undefined
  return (
    <>
      <TextInput label="The catalog as it was" type="datetime-local" value={time} onChange={setTime} />
      <Button {...(at ? { to: listPath({ kind: [], at }) } : { disabled: true })}>Look</Button>
    </>
  )
}
