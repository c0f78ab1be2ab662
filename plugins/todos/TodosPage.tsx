import { useData } from '@callboard/plugin-api/frontend'
import { Button, Card, EmptyState, Page, QueryView, SkeletonRows } from '@callboard/ui'
import { todos } from './plugin'
import { TodoList } from './TodoList'

export default function TodosPage() {
  return (
    <Page title="Todos" description="What is left to do, on every component">
      <QueryView query={useData(todos.routes.list, {})} skeleton={<Placeholder />} empty={<NothingYet />}>
        {(list) => (
          <Card flush>
            <TodoList list={list} showEntity />
          </Card>
        )}
      </QueryView>
    </Page>
  )
}

const Placeholder = () => (
  <Card flush>
    <SkeletonRows columns={2} />
  </Card>
)

function NothingYet() {
  return (
    <EmptyState icon="list" title="Nothing to do" action={<Button to="/catalog">Open the catalog</Button>}>
      A todo belongs to a component: open one in the catalog and add it under Todos.
    </EmptyState>
  )
}
