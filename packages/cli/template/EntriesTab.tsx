// with tab
import { refOf } from '@callboard/plugin-api'
import { type EntityProps, useCan, useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, QueryView, SkeletonRows } from '@callboard/ui'
import { AddEntry } from './AddEntry'
import { EntryList } from './EntryList'
import { newPlugin } from './plugin'

export default function EntriesTab({ entity }: EntityProps) {
  const ref = refOf(entity)
  const mayWrite = useCan(newPlugin, 'write')
  return (
    <Card title={newPlugin.title} flush>
      {mayWrite && <AddEntry entity={ref} />}
      <QueryView
        query={useData(newPlugin.routes.list, { entity: ref })}
        skeleton={<SkeletonRows columns={2} />}
        empty={<NothingYet />}
      >
        {(list) => <EntryList list={list} />}
      </QueryView>
    </Card>
  )
}

const NothingYet = () => (
  <EmptyState icon="list" title="No entries yet">
    What somebody adds about this component stands here for everyone.
  </EmptyState>
)
