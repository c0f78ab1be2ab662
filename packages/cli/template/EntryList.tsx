// with page or tab, route
import { useAction, useUser } from '@callboard/plugin-api/frontend'
import { EntityLink, ErrorMessage, IconButton, RelativeTime } from '@callboard/ui'
import { useRef } from 'react'
import styles from './Entries.module.css'
import { type Entry, newPlugin } from './plugin'

export function EntryList({ list, showEntity = false }: { list: Entry[]; showEntity?: boolean }) {
  const rows = useRef<HTMLUListElement>(null)
  return (
    <ul ref={rows} className={styles.list} tabIndex={-1}>
      {list.map((entry) => (
        <li key={entry.id} className={styles.row}>
          <span className={styles.text}>{entry.text}</span>
          {showEntity && entry.entity && <EntityLink entityRef={entry.entity} />}
          <RelativeTime at={entry.writtenAt} />
          <RemoveEntry entry={entry} focusList={() => rows.current?.focus()} />
        </li>
      ))}
    </ul>
  )
}

function RemoveEntry({ entry: { id, text, author }, focusList }: { entry: Entry; focusList: () => void }) {
  const { ref } = useUser()
  const remove = useAction(newPlugin.routes.remove)
  const removeRow = () => {
    // It would be lost with the row that has it.
    focusList()
    remove.mutate({ id })
  }
  if (author !== ref) return null
  return (
    <>
      <IconButton icon="trash" label={`Remove ${text}`} onClick={removeRow} />
      {remove.error && <ErrorMessage error={remove.error} />}
    </>
  )
}
