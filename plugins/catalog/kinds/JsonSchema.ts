import { nearest, RefMeta, relationKeyword } from '@callboard/catalog-model'
import { z } from 'zod'
import { patternFault } from './linear'

const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'] as const
const Type = z.enum(types)
const Count = z.int().min(0, 'must not be below 0')

const Pattern = z.string().superRefine((pattern, context) => {
  const message = patternFault(pattern)
  if (message) context.addIssue({ code: 'custom', message })
})

/** What the catalog cannot check is refused rather than ignored: a schema that promises more than it holds is worse than none. */
const unsupported = (instead: string) => z.never(`is not supported. ${instead}`).optional()
const asAlternatives = unsupported('Write the cases as `anyOf`')
const asProperties = unsupported('Write `additionalProperties`')

// `true` and `false` are schemas too, of which nothing can be wrong.
const Schema: z.ZodType = z.lazy(() => z.preprocess((value) => (typeof value === 'boolean' ? {} : value), SchemaObject))
const Named = z.record(z.string(), Schema)
const Several = z.array(Schema).min(1, 'must not be empty')

const Keywords = z.looseObject({
  $schema: z.string().optional(),
  $ref: z.string().regex(/^#/, 'must lead into this schema, such as `#/$defs/site`').optional(),
  $defs: Named.optional(),
  definitions: Named.optional(),
  $id: z.string().optional(),
  $comment: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  type: z
    .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(Type).min(1, 'must not be empty'))
    .optional(),
  enum: z.array(z.unknown()).min(1, 'must not be empty').optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  examples: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  pattern: Pattern.optional(),
  minLength: Count.optional(),
  maxLength: Count.optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  exclusiveMaximum: z.number().optional(),
  multipleOf: z.number().positive().optional(),
  properties: Named.optional(),
  patternProperties: z.record(Pattern, Schema).optional(),
  additionalProperties: Schema.optional(),
  propertyNames: Schema.optional(),
  required: z.array(z.string()).optional(),
  minProperties: Count.optional(),
  maxProperties: Count.optional(),
  items: Schema.optional(),
  prefixItems: Several.optional(),
  additionalItems: unsupported('Write `prefixItems` and `items`'),
  contains: Schema.optional(),
  minContains: Count.optional(),
  maxContains: Count.optional(),
  minItems: Count.optional(),
  maxItems: Count.optional(),
  uniqueItems: z.boolean().optional(),
  anyOf: Several.optional(),
  oneOf: Several.optional(),
  allOf: Several.optional(),
  [relationKeyword]: RefMeta.optional(),
  if: asAlternatives,
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
  then: asAlternatives,
  else: asAlternatives,
  not: unsupported('Say what it may be'),
  dependentRequired: asAlternatives,
  dependentSchemas: asAlternatives,
  dependencies: asAlternatives,
  unevaluatedProperties: asProperties,
  unevaluatedItems: asProperties,
  $dynamicRef: unsupported('Write `$ref`'),
})
const keywords = Object.keys(Keywords.shape)

/** Where a file does not say such a field, whatever checks it finds a function that every object has. */
const isInherited = (name: string) => name in Object.prototype

/** Keywords of others are left alone, as JSON Schema has it; one that is nearly a known one is a typing error. */
const SchemaObject = Keywords.superRefine((schema, context) => {
  for (const keyword of Object.keys(schema)) {
    const meant = keywords.includes(keyword) || keyword.startsWith('x-') ? undefined : nearest(keyword, keywords)
    if (meant)
      context.addIssue({ code: 'custom', path: [keyword], message: `is no keyword. Did you mean \`${meant}\`?` })
  }
  const known = Object.keys(schema.properties ?? {})
  for (const name of known.filter(isInherited)) {
    const message = 'cannot be the name of a field: every object of JavaScript has one. Choose another'
    context.addIssue({ code: 'custom', path: ['properties', name], message })
  }
  for (const [index, name] of unknownNames(schema.required ?? [], known)) {
    const meant = nearest(name, known)
    if (meant)
      context.addIssue({
        code: 'custom',
        path: ['required', index],
        message: `names no property. Did you mean \`${meant}\`?`,
      })
  }
})

/** As many as anybody reads: each is compared with every property, which would take minutes for very many. */
const mostGuesses = 20

/** Required names that no property has, with where they stand. */
const unknownNames = (required: string[], known: string[]): Array<[index: number, name: string]> => {
  const names = new Set(known)
  return [...required.entries()].filter(([, name]) => !names.has(name)).slice(0, mostGuesses)
}

/** The schema of a `spec`: an object, whether it says so or not. */
export const SpecSchema = SchemaObject.superRefine(({ type }, context) => {
  if (type !== undefined && type.join() !== 'object') {
    context.addIssue({
      code: 'custom',
      path: ['type'],
      message: 'must be `object`: it is the schema of a whole `spec`',
    })
  }
})
