import { parseEntityRef, type SearchResult } from '@callboard/plugin-api'
import { Icon } from '@callboard/ui'
import type { Todo } from './plugin'
import styles from './Todos.module.css'

export default function TodoResult({ result }: { result: SearchResult<Pick<Todo, 'entity' | 'done'>> }) {
  const { entity, done } = result.fields
  return (
    <span className={styles.result}>
      <Icon name={done ? 'circle-check' : 'circle-dashed'} size={18} />
      {result.title}
      <span className={styles.entity}>{parseEntityRef(entity).name}</span>
    </span>
  )
}
