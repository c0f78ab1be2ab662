import { z } from 'zod'
import { Field, Schema } from './Schema'

/** What an API can be asked for, or says by itself, in one line: a request, a message, a field, a call. */
export const OperationLine = z.object({
  /** Unique in its definition, readable, and the same as long as the operation is: what deep links name. */
  key: z.string(),
  /** `GET`, `publish`, `query`, `rpc`. */
  verb: z.string(),
  /** Path, channel, field or method. */
  name: z.string(),
  summary: z.string().nullable(),
  deprecated: z.boolean(),
})
export type OperationLine = z.infer<typeof OperationLine>

const Example = z.object({
  name: z.string(),
  description: z.string().optional(),
  text: z.string(),
  /** With colours, where it is served. */
  html: z.string().optional(),
  /** Made up from the schema, since the definition gives none. */
  isGenerated: z.boolean(),
})
export type Example = z.infer<typeof Example>

export const Content = z.object({
  /** Media type. */
  type: z.string(),
  schema: Schema.optional(),
  examples: z.array(Example),
})
export type Content = z.infer<typeof Content>

export const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean(),
  deprecated: z.boolean(),
  description: z.string().optional(),
  schema: Schema,
})
export type Parameter = z.infer<typeof Parameter>

/** Schemes that must all hold; a list of these is a list of alternatives. */
const Requirement = z.array(z.object({ name: z.string(), scopes: z.array(z.string()) }))
export type Requirement = z.infer<typeof Requirement>

const common = OperationLine.extend({
  description: z.string().optional(),
  /** Address of more about it. */
  more: z.object({ url: z.string(), title: z.string() }).optional(),
})

export const HttpOperation = common.extend({
  kind: z.literal('http'),
  security: z.array(Requirement),
  parameters: z.array(Parameter),
  body: z.object({ required: z.boolean(), description: z.string().optional(), contents: z.array(Content) }).optional(),
  responses: z.array(
    z.object({
      status: z.string(),
      description: z.string().optional(),
      headers: z.array(Parameter),
      contents: z.array(Content),
    }),
  ),
  /** What the API calls in return. */
  callbacks: z.array(z.object({ name: z.string(), verb: z.string(), path: z.string() })),
  curl: z.string(),
})
export type HttpOperation = z.infer<typeof HttpOperation>

export const Message = z.object({
  name: z.string(),
  title: z.string().optional(),
  summary: z.string().optional(),
  description: z.string().optional(),
  deprecated: z.boolean(),
  contentType: z.string().optional(),
  payload: Schema.optional(),
  /** A payload in a schema language that is not JSON Schema, as it is written. */
  payloadText: z.string().optional(),
  headers: Schema.optional(),
  correlation: z.string().optional(),
  examples: z.array(Example),
})
export type Message = z.infer<typeof Message>

export const EventOperation = common.extend({
  kind: z.literal('event'),
  /** What is said of the channel, besides its address. */
  channel: z.object({ description: z.string() }).optional(),
  parameters: z.array(Parameter),
  /** Names of the servers that have it; all, if none is named. */
  servers: z.array(z.string()),
  messages: z.array(Message),
  /** Where the answer goes, and what it is. */
  reply: z.object({ address: z.string(), messages: z.array(Message) }).optional(),
  /** Settings of the protocol, as JSON. */
  bindings: z.string().optional(),
})
export type EventOperation = z.infer<typeof EventOperation>

export const CallOperation = common.extend({
  kind: z.literal('call'),
  /** As its language writes it. */
  signature: z.string(),
  takes: z.array(Field),
  /** One message that holds all it takes, instead. */
  request: Schema.optional(),
  answer: Schema,
  /** How to ask for it. */
  example: z.string().optional(),
})
export type CallOperation = z.infer<typeof CallOperation>

export const Operation = z.discriminatedUnion('kind', [HttpOperation, EventOperation, CallOperation])
export type Operation = z.infer<typeof Operation>
