import { Card, EmptyState } from '@callboard/ui'

const remotes = `spec:
  type: mcp-server
  remotes:
    - type: streamable-http
      url: https://mcp.example.com`

/** What to do where an API has no definition. */
export function NoDefinition({ type }: { type: string }) {
  return (
    <Card>
      {type === 'mcp-server' ? (
        <EmptyState icon="api" title="An MCP server has no definition" snippet={remotes}>
          It says itself what it can do, to those who connect to it. Its file names where it answers.
        </EmptyState>
      ) : (
        <EmptyState icon="api" title="No definition yet" snippet={'spec:\n  definition:\n    $text: ./openapi.yaml'}>
          Name its definition in its file: OpenAPI, AsyncAPI, GraphQL or protobuf. It is then shown here as something to
          read, and each of its operations can be found.
        </EmptyState>
      )}
    </Card>
  )
}
