import { z } from 'zod'

/** One shape of data, of whatever format: a JSON Schema, a type of GraphQL, a message of protobuf. Every text is as written. */
export const Schema = z.object({
  /** What it is, in a word or a few: `string`, `Order`, `array of Order`, `[Order!]!`. */
  label: z.string(),
  /** Key of the schema of the same definition that it is. What that holds stands there, so that nothing is endless. */
  ref: z.string().optional(),
  /** Address of a schema outside of the definition. It is never fetched. */
  remote: z.string().optional(),
  format: z.string().optional(),
  /** Markdown where it is stored, HTML where it is served. */
  description: z.string().optional(),
  deprecated: z.boolean().optional(),
  nullable: z.boolean().optional(),
  access: z.enum(['read-only', 'write-only']).optional(),
  /** Each a few words: `at least 1`, `matches ^[A-Z]+$`. */
  constraints: z.array(z.string()).optional(),
  /** The only values there are. */
  values: z.array(z.object({ value: z.string(), description: z.string().optional() })).optional(),
  default: z.string().optional(),
  example: z.string().optional(),
  /** Schemas whose fields it has taken over. */
  extends: z.array(z.object({ label: z.string(), ref: z.string() })).optional(),
  get fields() {
    return z.array(Field).optional()
  },
  get items() {
    return Schema.optional()
  },
  /** What fields without a name of their own hold. */
  get others() {
    return Schema.optional()
  },
  get variants() {
    return z.array(Variants).optional()
  },
})
export type Schema = z.infer<typeof Schema>

export const Field = z.object({
  name: z.string(),
  required: z.boolean(),
  get schema() {
    return Schema
  },
  /** What a field of GraphQL takes. */
  get arguments() {
    return z.array(Field).optional()
  },
})
export type Field = z.infer<typeof Field>

export const Variants = z.object({
  /** What holds of them. */
  how: z.enum(['one of', 'any of', 'all of', 'not', 'if', 'then', 'else']),
  get schemas() {
    return z.array(Schema)
  },
})
export type Variants = z.infer<typeof Variants>

/** A schema that has a name in its definition. */
export const NamedSchema = z.object({ key: z.string(), name: z.string(), schema: Schema })
export type NamedSchema = z.infer<typeof NamedSchema>
