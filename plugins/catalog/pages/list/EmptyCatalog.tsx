import { EmptyState } from '@callboard/ui'
import { RegisterButton } from '../locations/RegisterButton'
import { exampleFile } from './exampleFile'

/** The first visit of an installation that holds nothing yet. */
export function EmptyCatalog() {
  return (
    <EmptyState
      icon="component"
      title="The catalog is empty"
      snippet={exampleFile}
      action={<RegisterButton saysWhyNot>Register by URL</RegisterButton>}
    >
      Put a file like this into a repository as <code>catalog-info.yaml</code>, then register its address.
    </EmptyState>
  )
}
