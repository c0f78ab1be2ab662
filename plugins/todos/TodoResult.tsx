import { parseEntityRef, type SearchResult } from '@callboard/plugin-api'
import { Icon, ResultLine } from '@callboard/ui'
import type { Todo } from './plugin'

export default function TodoResult({ result }: { result: SearchResult<Pick<Todo, 'entity' | 'done'>> }) {
  const { entity, done } = result.fields
  return (
    <ResultLine
      icon={<Icon name={done ? 'circle-check' : 'circle-dashed'} size={18} />}
      title={result.title}
      aside={parseEntityRef(entity).name}
    />
  )
}
