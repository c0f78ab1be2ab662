import { useAction } from '@callboard/plugin-api/frontend'
import { Button, TextInput } from '@callboard/ui'
import { type FormEvent, useState } from 'react'
import { todos } from './plugin'
import styles from './Todos.module.css'

export function AddTodo({ entity, onAdded }: { entity: string; onAdded?: () => void }) {
  const [title, setTitle] = useState('')
  const add = useAction(todos.routes.add)

  function submit(event: FormEvent) {
    event.preventDefault()
    const onSuccess = () => {
      setTitle('')
      onAdded?.()
    }
    add.mutate({ entity, title }, { onSuccess })
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <TextInput
        label="What is to be done?"
        hideLabel
        placeholder="What is to be done?"
        value={title}
        onChange={setTitle}
        error={add.error?.message}
      />
      <Button type="submit" icon="plus" loading={add.isPending} disabled={!title.trim()}>
        Add
      </Button>
    </form>
  )
}
