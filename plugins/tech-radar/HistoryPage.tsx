import { Card, EmptyState, Page } from '@callboard/ui'
import { ChangeList } from './ChangeList'
import { RadarView } from './RadarView'

/** What moved on the radar, the last first. */
export default function HistoryPage() {
  return (
    <Page title="Tech radar" description="What moved, as it was seen from here">
      <RadarView>
        {(_radar, { changes }) =>
          changes.length === 0 ? (
            <EmptyState icon="history" title="Nothing has moved yet">
              When the source changes, what came, moved and went is listed here.
            </EmptyState>
          ) : (
            <Card>
              <ChangeList changes={changes} />
            </Card>
          )
        }
      </RadarView>
    </Page>
  )
}
