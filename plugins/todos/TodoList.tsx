import { useAction, useCan } from '@callboard/plugin-api/frontend'
import { Checkbox, EntityLink, ErrorMessage, IconButton } from '@callboard/ui'
import { type Todo, todos } from './plugin'
import styles from './Todos.module.css'

export function TodoList({ list, showEntity = false }: { list: Todo[]; showEntity?: boolean }) {
  return (
    <ul className={styles.list}>
      {list.map((todo) => (
        <TodoRow key={todo.id} todo={todo} showEntity={showEntity} />
      ))}
    </ul>
  )
}

function TodoRow({ todo: { id, title, done, entity }, showEntity }: { todo: Todo; showEntity: boolean }) {
  const mayWrite = useCan(todos, 'write')
  const tick = useAction(todos.routes.tick)
  const remove = useAction(todos.routes.remove)
  const error = tick.error ?? remove.error
  return (
    <li className={styles.row} data-done={done}>
      <Checkbox
        label={title}
        checked={tick.isPending ? tick.variables.done : done}
        disabled={!mayWrite}
        onChange={(done) => tick.mutate({ id, done })}
      />
      {showEntity && <EntityLink entityRef={entity} />}
      {mayWrite && <IconButton icon="trash" label={`Remove ${title}`} onClick={() => remove.mutate({ id })} />}
      {error && (
        <div className={styles.error}>
          <ErrorMessage error={error} />
        </div>
      )}
    </li>
  )
}
