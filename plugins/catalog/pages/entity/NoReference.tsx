import { usePageTitle } from '@callboard/plugin-api/frontend'
import { Button, Card, EmptyState, Page } from '@callboard/ui'
import { listPath } from '../list/listState'

/** For an address that no entity can have: one with a blank in a name, or nothing at all. */
export function NoReference({ entityRef }: { entityRef: string }) {
  usePageTitle('Not found')
  return (
    <Page title="There is no such entity" breadcrumbs={[{ title: 'Catalog', to: listPath({ kind: [] }) }]}>
      <Card>
        <EmptyState
          icon="search"
          title={`“${entityRef}” names no entity`}
          action={<Button to={listPath({ kind: [] })}>Look through the catalog</Button>}
        >
          An address has a namespace, a kind and a name, such as <code>/catalog/default/component/web</code>. A name has
          letters, digits, and dashes, dots or underscores between them.
        </EmptyState>
      </Card>
    </Page>
  )
}
