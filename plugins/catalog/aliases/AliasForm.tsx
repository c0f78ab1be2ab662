import { useAction } from '@callboard/plugin-api/frontend'
import { Button, ErrorMessage, TextInput, useNotify } from '@callboard/ui'
import { type FormEvent, useState } from 'react'
import { catalog, type EntitySummary } from '../plugin'
import styles from './AliasForm.module.css'

/** Gives an entity a former name. */
export function AliasForm({ summary: { ref, kind, name, title } }: { summary: EntitySummary }) {
  const [alias, setAlias] = useState('')
  const notify = useNotify()
  const { mutate, isPending, error } = useAction(catalog.routes.addAlias, {
    onSuccess: () => {
      notify(`${alias.trim()} leads to ${title ?? name} from now on.`)
      setAlias('')
    },
  })
  function add(event: FormEvent) {
    event.preventDefault()
    mutate({ ref, alias })
  }
  return (
    <form onSubmit={add} className={styles.form}>
      <TextInput
        label="Former name"
        description={`Its name, or a whole reference such as ${kind.toLowerCase()}:default/old-name. Links, references in files and search lead here by it.`}
        value={alias}
        onChange={setAlias}
        spellCheck={false}
        autoComplete="off"
        autoFocus
      />
      <Button variant="primary" type="submit" loading={isPending} disabled={alias.trim() === ''}>
        Add
      </Button>
      {error && <ErrorMessage title="It was not added" error={error} />}
    </form>
  )
}
