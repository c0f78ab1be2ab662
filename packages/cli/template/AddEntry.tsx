// with page or tab, route
import { useAction } from '@callboard/plugin-api/frontend'
import { Button, TextInput } from '@callboard/ui'
import { type FormEvent, useState } from 'react'
import styles from './Entries.module.css'
import { newPlugin } from './plugin'

/** What is about an entity, or about nothing in particular. */
export function AddEntry({ entity }: { entity: string | null }) {
  const [text, setText] = useState('')
  const add = useAction(newPlugin.routes.add)

  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate({ entity, text }, { onSuccess: () => setText('') })
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <TextInput
        label="New entry"
        hideLabel
        placeholder="New entry"
        value={text}
        onChange={setText}
        error={add.error?.message}
      />
      <Button type="submit" icon="plus" loading={add.isPending} disabled={!text.trim()}>
        Add
      </Button>
    </form>
  )
}
