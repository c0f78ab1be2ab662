// with page, no route
import { EmptyState, Page } from '@callboard/ui'
import { newPlugin } from './plugin'

export default function StartPage() {
  return (
    <Page title={newPlugin.title}>
      <EmptyState icon="list" title="Nothing here yet">
        What this page shows is in plugins/new-plugin/StartPage.tsx.
      </EmptyState>
    </Page>
  )
}
