import { usePageTitle } from '@callboard/plugin-api/frontend'
import { Button, Card, EmptyState } from '@callboard/ui'
import { Link } from 'react-router'

/** There is no such location: where to look for it. */
export function LocationNotFound({ id }: { id: string }) {
  usePageTitle('Not found')
  return (
    <Card>
      <EmptyState
        icon="search"
        title="No location has this id"
        action={<Button to="/catalog/locations">Show all locations</Button>}
      >
        <p>
          <code>{id}</code> may have been unregistered, or the address was cut off. Look for it by its address among all
          locations; what became of its entities stands in the <Link to="/catalog/activity">activity</Link>.
        </p>
      </EmptyState>
    </Card>
  )
}
