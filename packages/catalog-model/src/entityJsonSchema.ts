import { z } from 'zod'
import type { Kind } from './Kind'
import { Envelope } from './validate/envelope'

type JsonSchema = Record<string, unknown>

const draft = 'draft-07'

/**
 * What a document of a catalog file may be, for editors: JSON Schema of draft 7, which the YAML language server of VS Code and
 * others read. It knows the kinds that are given, what each may say in `spec`, and that a placeholder such as `$text` may stand in
 * place of a text. Rules that a schema cannot express, such as how references are written, are left to `validateDraft`.
 *
 * @param kinds by name, as in `kind: Component`
 */
export function entityJsonSchema(kinds: Readonly<Record<string, Kind>>): JsonSchema {
  const { $schema, ...envelope } = z.toJSONSchema(Envelope, { target: draft, io: 'input' })
  return {
    $schema,
    title: 'Catalog entity',
    definitions: { placeholder },
    ...envelope,
    properties: {
      ...envelope.properties,
      apiVersion: { ...(envelope.properties?.apiVersion as object), examples: versionsOf(kinds) },
      kind: { ...(envelope.properties?.kind as object), enum: Object.keys(kinds) },
      metadata: { ...(envelope.properties?.metadata as object), title: 'Metadata' },
    },
    allOf: Object.entries(kinds).map(([name, kind]) => ({
      if: { properties: { kind: { const: name } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
      then: rulesOf(name, kind),
    })),
  }
}

const versionsOf = (kinds: Readonly<Record<string, Kind>>) => [
  ...new Set(Object.values(kinds).flatMap(({ apiVersions }) => apiVersions)),
]

/** Editors name the nearest title beside what is pointed at. */
function rulesOf(title: string, { apiVersions, spec, description }: Kind): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(spec, {
    target: draft,
    io: 'input',
    // What a plugin's schema cannot say in JSON Schema may be anything here; the server still checks it.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'string') allowPlaceholder(jsonSchema)
    },
  })
  return {
    properties: { apiVersion: { enum: apiVersions }, kind: { description }, spec: { ...schema, title } },
    ...(!spec.safeParse(undefined).success && { required: ['spec'] }),
  }
}

/** Turns the schema of a text into that of a text or a placeholder, in place. */
function allowPlaceholder(schema: JsonSchema): void {
  const { description, ...text } = schema
  for (const key of Object.keys(text)) delete schema[key]
  schema.anyOf = [text, { $ref: '#/definitions/placeholder' }]
}

/** @see https://backstage.io/docs/features/software-catalog/descriptor-format#substitutions-in-the-descriptor-format */
const placeholder: JsonSchema = {
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: {
    $text: { type: 'string', description: 'The file whose text is to stand here.' },
    $json: { type: 'string', description: 'The JSON file whose content is to stand here.' },
    $yaml: { type: 'string', description: 'The YAML file whose content is to stand here.' },
  },
}
