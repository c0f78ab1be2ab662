import { Button, EmptyState } from '@callboard/ui'
import { exampleFile } from './exampleFile'

/** The first visit of an installation that holds nothing yet. */
export function EmptyCatalog() {
  return (
    <EmptyState
      icon="component"
      title="The catalog is empty"
      snippet={exampleFile}
      action={
        <Button variant="primary" icon="plus" to="/catalog/register">
          Register by URL
        </Button>
      }
    >
      Put a file like this into a repository as <code>catalog-info.yaml</code>, then register its address.
    </EmptyState>
  )
}
