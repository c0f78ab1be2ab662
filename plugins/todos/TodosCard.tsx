import { refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { QueryView } from '@callboard/ui'
import { Link } from 'react-router'
import { todos } from './plugin'

export default function TodosCard({ entity }: EntityProps) {
  return (
    <QueryView query={useData(todos.routes.list, { entity: refOf(entity) })}>
      {(list) => {
        const open = list.filter(({ done }) => !done).length
        return <Link to="todos">{open === 0 ? 'Nothing left to do' : `${open} left to do`}</Link>
      }}
    </QueryView>
  )
}
