import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { QueryView } from '@callboard/ui'
import { useSearchParams } from 'react-router'
import { apiDocs, type Definition } from '../plugin'
import { DefinitionContext } from './DefinitionContext'
import { NoDefinition } from './NoDefinition'
import { Reader } from './Reader'
import { ReaderSkeleton } from './ReaderSkeleton'
import { SourceView } from './SourceView'
import { parseShown } from './shown'

/** The definition of an API, to be read. */
export default function DefinitionTab({ entity }: EntityProps) {
  const { namespace = 'default', name } = entity.metadata
  const address = { namespace, name }
  const query = useData(apiDocs.routes.definition, address)
  return (
    <QueryView
      query={query}
      skeleton={<ReaderSkeleton />}
      isEmpty={(definition) => definition === null}
      empty={<NoDefinition type={String(entity.spec?.type ?? '')} />}
    >
      {(definition) =>
        definition && (
          <DefinitionContext value={{ definition, address }}>
            <DefinitionView definition={definition} />
          </DefinitionContext>
        )
      }
    </QueryView>
  )
}

function DefinitionView({ definition }: { definition: Definition }) {
  const [query] = useSearchParams()
  const shown = parseShown(query)
  return definition.format === 'text' || shown.view === 'source' ? <SourceView /> : <Reader shown={shown} />
}
