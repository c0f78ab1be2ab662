import { z } from 'zod'
import { defineKind } from '../Kind'
import { Lifecycle, Owner, System, Text, typeOf } from './fields'

const Remote = z.looseObject({
  type: Text.describe('How to talk to it, such as `streamable-http`.'),
  url: Text.describe('Where it answers.'),
})

const spec = z.looseObject({
  type: typeOf('API', ['openapi', 'asyncapi', 'graphql', 'grpc', 'mcp-server']),
  lifecycle: Lifecycle,
  owner: Owner,
  system: System.optional(),
  definition: Text.optional().describe('The definition itself, or `$text: ./openapi.yaml` for a file beside this one.'),
  remotes: z.array(Remote).min(1, 'must name at least one').optional().describe('Where an MCP server answers.'),
})

export const API = defineKind({
  apiVersions: ['backstage.io/v1alpha1', 'backstage.io/v1beta1'],
  description: 'A boundary between components, with its definition: OpenAPI, AsyncAPI, GraphQL, gRPC, MCP.',
  spec: spec.refine(isDefined, {
    path: ['definition'],
    message: 'is missing',
    // Without this the check is skipped as long as another field is wrong.
    when: ({ value }) => typeof value === 'object' && value !== null,
  }),
})

function isDefined({ type, definition, remotes }: z.infer<typeof spec>): boolean {
  return definition !== undefined || (type === 'mcp-server' && remotes !== undefined)
}
