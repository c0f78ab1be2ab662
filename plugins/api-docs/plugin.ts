import { definePlugin, EntityRef, get } from '@callboard/plugin-api'
import { z } from 'zod'
import { ApiFilter, ApiList, ApiRelation } from './shapes/ApiList'
import { Definition } from './shapes/Definition'
import { Operation, OperationLine } from './shapes/Operation'
import { NamedSchema } from './shapes/Schema'

const EntityName = z.object({ kind: z.string(), namespace: z.string(), name: z.string() })

/** What a result of a search tells of an operation. */
export const OperationFields = OperationLine.pick({ verb: true, name: true, summary: true, deprecated: true }).extend({
  api: EntityRef,
  apiTitle: z.string(),
})
export type OperationFields = z.infer<typeof OperationFields>

export const apiDocs = definePlugin({
  id: 'api-docs',
  title: 'APIs',
  description: 'API definitions that people can read: OpenAPI, AsyncAPI, GraphQL, gRPC.',
  permissions: { read: 'Read API definitions' },
  search: { operation: OperationFields },
  routes: {
    list: get('/list', {
      can: 'read',
      input: ApiFilter,
      output: ApiList,
      summary: 'APIs with how large they are and how many use them, and facet counts',
    }),
    relations: get('/relations/:kind/:namespace/:name', {
      can: 'read',
      input: EntityName,
      output: z.array(ApiRelation),
      summary: 'Who provides and consumes an API, or which APIs an entity provides and consumes',
    }),
    definition: get('/definitions/:namespace/:name', {
      can: 'read',
      input: EntityName.omit({ kind: true }),
      output: Definition.nullable(),
      summary: 'The outline of a definition: header, operations and schemas by name; null where there is no definition',
    }),
    operation: get('/definitions/:namespace/:name/operation', {
      can: 'read',
      input: EntityName.omit({ kind: true }).extend({ key: z.string() }),
      output: z.object({ operation: Operation, schemas: z.array(NamedSchema) }),
      summary: 'Everything about one operation, with the schemas next to it',
    }),
    schema: get('/definitions/:namespace/:name/schema', {
      can: 'read',
      input: EntityName.omit({ kind: true }).extend({ key: z.string() }),
      output: z.object({
        schema: NamedSchema,
        usedBy: z.array(OperationLine),
        schemas: z.array(NamedSchema),
      }),
      summary: 'One schema, with the schemas next to it and the operations that use it',
    }),
    source: get('/definitions/:namespace/:name/source', {
      can: 'read',
      input: EntityName.omit({ kind: true }),
      output: z.object({
        text: z.string(),
        /** With colours; absent where it is too long for that. */
        html: z.string().optional(),
        fileName: z.string(),
      }),
      summary: 'The text of a definition',
    }),
  },
})

export type { ApiFacet, ApiFilter, ApiList, ApiRelation, ApiSummary } from './shapes/ApiList'
export type {
  Definition,
  DefinitionProblem,
  Format,
  Header,
  OperationGroup,
  SchemaLine,
  SecurityScheme,
  Server,
} from './shapes/Definition'
export type {
  CallOperation,
  Content,
  EventOperation,
  Example,
  HttpOperation,
  Message,
  Operation,
  OperationLine,
  Parameter,
} from './shapes/Operation'
export type { Field, NamedSchema, Schema, Variants } from './shapes/Schema'
