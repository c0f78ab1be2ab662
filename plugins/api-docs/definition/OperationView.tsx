import { useData, usePartTitle } from '@callboard/plugin-api/frontend'
import { ErrorMessage, QueryView, SkeletonText } from '@callboard/ui'
import { apiDocs, type Operation } from '../plugin'
import { CallDetails } from './CallDetails'
import { byKey, KnownSchemas, useDefinition } from './DefinitionContext'
import { EventDetails } from './EventDetails'
import { HttpDetails } from './HttpDetails'
import { NotThere } from './NotThere'
import { OperationHead } from './OperationHead'
import { titleOf } from './titleOf'

/** One operation, with everything about it. */
export function OperationView({ operationKey }: { operationKey: string }) {
  const { address } = useDefinition()
  const query = useData(apiDocs.routes.operation, { ...address, key: operationKey })
  usePartTitle(query.data && titleOf(query.data.operation))
  if (query.error?.name === 'NotFoundError') return <NotThere what="operation" name={operationKey} />
  if (query.error && !query.data) return <ErrorMessage error={query.error} onRetry={() => query.refetch()} />
  return (
    <QueryView query={query} skeleton={<SkeletonText lines={10} />}>
      {({ operation, schemas }) => (
        <KnownSchemas value={byKey(schemas)}>
          <article key={operation.key}>
            <OperationHead operation={operation} />
            <Details operation={operation} />
          </article>
        </KnownSchemas>
      )}
    </QueryView>
  )
}

function Details({ operation }: { operation: Operation }) {
  if (operation.kind === 'http') return <HttpDetails operation={operation} />
  if (operation.kind === 'event') return <EventDetails operation={operation} />
  return <CallDetails operation={operation} />
}
