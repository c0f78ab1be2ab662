import { useAction, useRefusal } from '@callboard/plugin-api/frontend'
import { Button, Checkbox, ErrorMessage, Modal, Refusal, TextInput } from '@callboard/ui'
import { type FormEvent, useId, useState } from 'react'
import { catalog } from '../plugin'
import type { View } from './View'
import styles from './ViewDialog.module.css'

interface Props {
  /** The one to rename or share; absent for a new one. */
  view: View | undefined
  query: string
  onClose: () => void
  onSaved: (view: View) => void
}

/** What a view is called, and who sees it. */
export function ViewDialog({ view, query, onClose, onSaved }: Props) {
  const form = useId()
  const [name, setName] = useState(view?.name ?? '')
  const [isShared, setShared] = useState(view?.isShared ?? false)
  const refusal = useRefusal(catalog, 'share')
  const onSuccess = (saved: View) => {
    onClose()
    onSaved(saved)
  }
  const add = useAction(catalog.routes.addView, { onSuccess })
  const change = useAction(catalog.routes.changeView, { onSuccess })
  const { isPending, error } = view ? change : add
  function save(event: FormEvent) {
    event.preventDefault()
    if (view) change.mutate({ id: view.id, name, isShared })
    else add.mutate({ name, query, isShared })
  }
  return (
    <Modal
      title={view ? 'Rename or share the view' : 'Save this view'}
      opened
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form} loading={isPending} disabled={name.trim() === ''}>
            Save
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={save} className={styles.form}>
        <TextInput label="Name" value={name} onChange={setName} autoFocus autoComplete="off" />
        <Checkbox
          label="Everybody sees it"
          description="Only you can change it."
          checked={isShared}
          onChange={setShared}
          disabled={refusal !== undefined && !isShared}
        />
        {refusal && <Refusal>{refusal}</Refusal>}
        {error && <ErrorMessage title="It was not saved" error={error} />}
      </form>
    </Modal>
  )
}
