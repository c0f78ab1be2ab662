import type { EntityProps } from '@callboard/plugin-api/frontend'
import { Card, CodeBlock, EmptyState } from '@callboard/ui'

/** How a definition of an API type is written. */
const extensions: Record<string, string> = { openapi: 'yaml', asyncapi: 'yaml', graphql: 'graphql', grpc: 'proto' }

/** The definition of an API, as text. */
export default function DefinitionTab({ entity }: EntityProps) {
  const { definition, type } = entity.spec ?? {}
  if (typeof definition !== 'string') {
    return (
      <Card>
        <EmptyState icon="api" title="No definition" snippet={'spec:\n  definition:\n    $text: ./openapi.yaml'}>
          Its file names the definition, or holds it.
        </EmptyState>
      </Card>
    )
  }
  return <CodeBlock title={`${entity.metadata.name}.${extensions[String(type)] ?? 'txt'}`} code={definition} />
}
