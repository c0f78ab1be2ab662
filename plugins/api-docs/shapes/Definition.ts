import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { OperationLine } from './Operation'

export const Format = z.enum(['openapi', 'asyncapi', 'graphql', 'protobuf', 'text'])
export type Format = z.infer<typeof Format>

export const Server = z.object({
  name: z.string().optional(),
  url: z.string(),
  protocol: z.string().optional(),
  description: z.string().optional(),
  variables: z.array(z.object({ name: z.string(), values: z.array(z.string()), default: z.string().optional() })),
})
export type Server = z.infer<typeof Server>

export const SecurityScheme = z.object({
  name: z.string(),
  /** In words: `OAuth 2, client credentials`, `API key in the header X-Key`. */
  type: z.string(),
  description: z.string().optional(),
  urls: z.array(z.object({ title: z.string(), url: z.string() })),
  scopes: z.array(z.object({ name: z.string(), description: z.string() })),
})
export type SecurityScheme = z.infer<typeof SecurityScheme>

const Place = z.object({ name: z.string(), url: z.string().optional(), email: z.string().optional() })

/** What a definition says of the API as a whole. */
export const Header = z.object({
  title: z.string().optional(),
  version: z.string().optional(),
  summary: z.string().optional(),
  /** Markdown where it is stored, HTML where it is served. */
  description: z.string().optional(),
  contact: Place.optional(),
  license: Place.optional(),
  terms: z.string().optional(),
  more: z.object({ url: z.string(), title: z.string() }).optional(),
  servers: z.array(Server),
  security: z.array(SecurityScheme),
})
export type Header = z.infer<typeof Header>

/** Why a definition is shown as text, or what of it could not be understood. */
export const DefinitionProblem = z.object({
  message: z.string(),
  /** What to do. */
  fix: z.string(),
  line: z.int().optional(),
})
export type DefinitionProblem = z.infer<typeof DefinitionProblem>

export const SchemaLine = z.object({ key: z.string(), name: z.string(), deprecated: z.boolean() })
export type SchemaLine = z.infer<typeof SchemaLine>

export const OperationGroup = z.object({
  name: z.string(),
  description: z.string().optional(),
  operations: z.array(OperationLine),
})
export type OperationGroup = z.infer<typeof OperationGroup>

/** A definition as far as one looks it over: details of an operation or a schema are asked for one by one. */
export const Definition = z.object({
  ref: EntityRef,
  format: Format,
  /** Version of the format, such as `3.1.0`. */
  formatVersion: z.string().nullable(),
  header: Header,
  groups: z.array(OperationGroup),
  /** What the list of schemas is called: they are types in GraphQL, messages in protobuf. */
  schemasTitle: z.string(),
  schemas: z.array(SchemaLine),
  problem: DefinitionProblem.nullable(),
})
export type Definition = z.infer<typeof Definition>
