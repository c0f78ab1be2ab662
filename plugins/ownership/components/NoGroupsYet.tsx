import { useRefusal } from '@callboard/plugin-api/frontend'
import { Button, EmptyState, Refusal } from '@callboard/ui'
import { catalog } from '../../catalog/plugin'

const snippet = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: team-shop
spec:
  type: team
  parent: retail
  children: []
  members: [ana]`

/** Teaches how a group comes into the catalog. */
export function NoGroupsYet() {
  const refusal = useRefusal(catalog, 'register')
  return (
    <EmptyState
      icon="group"
      title="No groups yet"
      snippet={snippet}
      action={refusal ? <Refusal>{refusal}</Refusal> : <Button to="/catalog/register">Register a file</Button>}
    >
      A group is a file like any other. People say in theirs which groups they are in, or the group names them.
    </EmptyState>
  )
}
