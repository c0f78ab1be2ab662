import { refOf } from '@callboard/plugin-api'
import { type EntityProps, useCan, useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, QueryView } from '@callboard/ui'
import { AddTodo } from './AddTodo'
import { todos } from './plugin'
import { TodoList } from './TodoList'

export default function TodosTab({ entity }: EntityProps) {
  const ref = refOf(entity)
  const mayWrite = useCan(todos, 'write')
  return (
    <Card title="Todos" flush>
      {mayWrite && <AddTodo entity={ref} />}
      <QueryView query={useData(todos.routes.list, { entity: ref })} empty={<NothingYet />}>
        {(list) => <TodoList list={list} />}
      </QueryView>
    </Card>
  )
}

function NothingYet() {
  return (
    <EmptyState icon="check" title="Nothing left to do">
      Write down what should not be forgotten about this component. Everyone who looks at it will see it.
    </EmptyState>
  )
}
