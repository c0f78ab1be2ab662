import { useAction } from '@callboard/plugin-api/frontend'
import { Checkbox, EntityLink, ErrorMessage, IconButton } from '@callboard/ui'
import { useRef } from 'react'
import { type ListedTodo, todos } from './plugin'
import styles from './Todos.module.css'

export function TodoList({ list, showEntity = false }: { list: ListedTodo[]; showEntity?: boolean }) {
  const rows = useRef<HTMLUListElement>(null)
  return (
    <ul ref={rows} className={styles.list} tabIndex={-1}>
      {list.map((todo) => (
        <TodoRow key={todo.id} todo={todo} showEntity={showEntity} focusList={() => rows.current?.focus()} />
      ))}
    </ul>
  )
}

interface RowProps {
  todo: ListedTodo
  showEntity: boolean
  focusList: () => void
}

function TodoRow({ todo: { id, title, done, entity, mayWrite }, showEntity, focusList }: RowProps) {
  const tick = useAction(todos.routes.tick)
  const remove = useAction(todos.routes.remove)
  const error = tick.error ?? remove.error
  const removeRow = () => {
    // It would be lost with the row that has it.
    focusList()
    remove.mutate({ id })
  }
  return (
    <li className={styles.row} data-done={done}>
      <Checkbox
        label={title}
        checked={tick.isPending ? tick.variables.done : done}
        disabled={!mayWrite}
        onChange={(done) => tick.mutate({ id, done })}
      />
      {showEntity && <EntityLink entityRef={entity} />}
      {mayWrite && <IconButton icon="trash" label={`Remove ${title}`} onClick={removeRow} />}
      {error && (
        <div className={styles.error}>
          <ErrorMessage error={error} />
        </div>
      )}
    </li>
  )
}
