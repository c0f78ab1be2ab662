// with page, route
import { useCan, useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, Page, QueryView, SkeletonRows } from '@callboard/ui'
import { AddEntry } from './AddEntry'
import { EntryList } from './EntryList'
import { newPlugin } from './plugin'

export default function EntriesPage() {
  const mayWrite = useCan(newPlugin, 'write')
  return (
    <Page title={newPlugin.title}>
      <Card flush>
        {mayWrite && <AddEntry entity={null} />}
        <QueryView
          query={useData(newPlugin.routes.list, {})}
          skeleton={<SkeletonRows columns={2} />}
          empty={<NothingYet />}
        >
          {(list) => <EntryList list={list} showEntity />}
        </QueryView>
      </Card>
    </Page>
  )
}

const NothingYet = () => (
  <EmptyState icon="list" title="No entries yet">
    What somebody adds stands here for everyone.
  </EmptyState>
)
