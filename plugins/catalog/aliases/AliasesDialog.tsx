import { useAction, useData } from '@callboard/plugin-api/frontend'
import { Button, ErrorMessage, Modal, TextInput, useNotify } from '@callboard/ui'
import { type FormEvent, useState } from 'react'
import { inputOf } from '../pages/entity/useEntityAddress'
import { catalog, type EntityDescription } from '../plugin'
import styles from './AliasesDialog.module.css'
import { AliasRow } from './AliasRow'

interface Props {
  description: EntityDescription
  opened: boolean
  onClose: () => void
}

/** The former names of an entity, to add one or to take one away. */
export const AliasesDialog = ({ opened, ...props }: Props) => (opened ? <OpenDialog {...props} /> : null)

function OpenDialog({ description: { summary }, onClose }: Omit<Props, 'opened'>) {
  const { ref, kind } = summary
  const { data: aliases = [] } = useData(catalog.routes.aliases, inputOf(ref))
  const [alias, setAlias] = useState('')
  const notify = useNotify()
  const { mutate, isPending, error } = useAction(catalog.routes.addAlias, {
    onSuccess: () => {
      notify(`${alias.trim()} leads to ${summary.title ?? summary.name} from now on.`)
      setAlias('')
    },
  })
  function add(event: FormEvent) {
    event.preventDefault()
    mutate({ ref, alias })
  }
  return (
    <Modal
      title={`Former names of ${summary.title ?? summary.name}`}
      opened
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
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
        {aliases.length > 0 && (
          <ul className={styles.aliases}>
            {aliases.map((alias) => (
              <AliasRow key={alias.alias} alias={alias} />
            ))}
          </ul>
        )}
      </form>
    </Modal>
  )
}
