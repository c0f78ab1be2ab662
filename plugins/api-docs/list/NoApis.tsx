import { useRefusal } from '@callboard/plugin-api/frontend'
import { Button, EmptyState, Refusal } from '@callboard/ui'
import { catalog } from '../../catalog/plugin'

const snippet = `apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: orders-api
spec:
  type: openapi
  lifecycle: production
  owner: my-team
  definition:
    $text: ./openapi.yaml`

/** Why the list is empty, and what to do. */
export function NoApis({ isNarrowed }: { isNarrowed: boolean }) {
  const refusal = useRefusal(catalog, 'register')
  if (isNarrowed) {
    return (
      <EmptyState icon="filter" title="No API matches all of this" action={<Button to="/apis">Show all APIs</Button>}>
        Drop a filter, or look for fewer words.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon="api"
      title="No APIs yet"
      snippet={snippet}
      action={refusal ? <Refusal>{refusal}</Refusal> : <Button to="/catalog/register">Register a file</Button>}
    >
      An API is an entity of its own, beside the component that provides it. Its definition is read with it.
    </EmptyState>
  )
}
