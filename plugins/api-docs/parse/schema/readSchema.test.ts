import { describe, expect, test } from 'vitest'
import { parseDefinition } from '..'

/** What a schema becomes in a document of a version, beside others. */
async function read(schema: unknown, others: object = {}, version = '3.1.0') {
  const definition = { openapi: version, paths: {}, components: { schemas: { Tested: schema, ...others } } }
  const { schemas, problem } = parseDefinition(JSON.stringify(definition), 'openapi')
  expect(problem).toBeNull()
  return schemas.find(({ key }) => key === 'Tested')?.schema
}

test.each([
  ['a type', { type: 'string', format: 'uuid' }, { label: 'string', format: 'uuid' }],
  ['a type that may be null (3.0)', { type: 'string', nullable: true }, { label: 'string', nullable: true }],
  ['a type that may be null (3.1)', { type: ['integer', 'null'] }, { label: 'integer', nullable: true }],
  [
    'a choice between something and null',
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
    { label: 'string', nullable: true },
  ],
  ['several types', { type: ['string', 'integer'] }, { label: 'string or integer' }],
  ['a list', { type: 'array', items: { type: 'string' } }, { label: 'array of string' }],
  ['a list of anything', { type: 'array' }, { label: 'array' }],
  ['anything', true, { label: 'any' }],
  ['nothing', false, { label: 'nothing' }],
  [
    'a map',
    { type: 'object', additionalProperties: { type: 'integer' } },
    { label: 'map', others: { label: 'integer' } },
  ],
  [
    'limits',
    { type: 'integer', minimum: 1, maximum: 9, multipleOf: 2 },
    { label: 'integer', constraints: ['1 to 9', 'a multiple of 2'] },
  ],
  [
    'open limits (3.0)',
    { type: 'number', minimum: 0, exclusiveMinimum: true },
    { label: 'number', constraints: ['more than 0'] },
  ],
  ['open limits (3.1)', { type: 'number', exclusiveMaximum: 5 }, { label: 'number', constraints: ['less than 5'] }],
  [
    'a text to match',
    { type: 'string', minLength: 1, maxLength: 40, pattern: '^a' },
    { label: 'string', constraints: ['1 to 40 characters', 'matches ^a'] },
  ],
  [
    'values and a default',
    { type: 'string', enum: ['a', 'b'], default: 'a' },
    { label: 'string', values: [{ value: 'a' }, { value: 'b' }], default: 'a' },
  ],
  ['a constant', { const: 3 }, { label: 'number', constraints: ['always 3'] }],
  ['a title for want of a description', { type: 'string', title: 'Name' }, { label: 'string', description: 'Name' }],
  [
    'fields',
    { required: ['id'], properties: { id: { type: 'string', readOnly: true } }, additionalProperties: false },
    {
      label: 'object',
      fields: [{ name: 'id', required: true, schema: { label: 'string', access: 'read-only' } }],
      constraints: ['no other fields'],
    },
  ],
])('a schema is %s', async (_, schema, expected) => {
  expect(await read(schema)).toEqual(expected)
})

describe('References', () => {
  test('a schema that holds itself is a reference to itself', async () => {
    const tree = { properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tested' } } } }

    expect(await read(tree)).toEqual({
      label: 'object',
      fields: [
        {
          name: 'children',
          required: false,
          schema: { label: 'array of Tested', items: { label: 'Tested', ref: 'Tested' } },
        },
      ],
    })
  })

  test('what is said beside a reference stays, also in the way of 3.0', async () => {
    const beside = { $ref: '#/components/schemas/Other', description: 'Mine' }
    const around = { allOf: [{ $ref: '#/components/schemas/Other' }], description: 'Mine' }
    const expected = { label: 'Other', ref: 'Other', description: 'Mine' }

    expect(await read(beside, { Other: {} })).toEqual(expected)
    expect(await read(around, { Other: {} })).toEqual(expected)
  })

  test('what stands outside of the document is named and not fetched', async () => {
    expect(await read({ $ref: 'https://example.com/money.json#/Money' })).toEqual({
      label: 'Money',
      remote: 'https://example.com/money.json#/Money',
    })
  })

  test('a reference that leads nowhere says so', async () => {
    expect(await read({ $ref: '#/components/schemas/Gone' })).toEqual({
      label: 'Gone',
      constraints: ['#/components/schemas/Gone is not in this definition'],
    })
  })

  test('allOf is one schema with the fields of all, and says whose they are', async () => {
    const read_ = await read(
      {
        allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { b: { type: 'string' } }, required: ['b'] }],
        description: 'Both',
      },
      { Base: { type: 'object', description: 'Base', properties: { a: { type: 'integer' } } } },
    )

    expect(read_).toEqual({
      label: 'object',
      description: 'Both',
      extends: [{ label: 'Base', ref: 'Base' }],
      fields: [
        { name: 'a', required: false, schema: { label: 'integer' } },
        { name: 'b', required: true, schema: { label: 'string' } },
      ],
    })
  })

  test('allOf in a circle ends', async () => {
    const schema = await read(
      { allOf: [{ $ref: '#/components/schemas/Other' }, { properties: { a: {} } }] },
      { Other: { allOf: [{ $ref: '#/components/schemas/Tested' }, { properties: { b: {} } }] } },
    )

    expect(schema?.fields?.map(({ name }) => name).sort()).toEqual(['a', 'b'])
  })
})

test('names that objects have by nature are names like others', async () => {
  const names = ['__proto__', 'constructor', 'toString']
  const properties = `{${names.map((name) => `"${name}": { "type": "string" }`).join()}}`
  const document = `{ "openapi": "3.1.0", "paths": {}, "components": { "schemas": {
    "__proto__": { "type": "object", "properties": ${properties} }, "constructor": { "$ref": "#/components/schemas/__proto__" } } } }`

  const { schemas } = parseDefinition(document, 'openapi')

  expect(schemas.map(({ key }) => key)).toEqual(['__proto__', 'constructor'])
  expect(schemas[0]?.schema.fields?.map(({ name }) => name)).toEqual(names)
  expect(({} as { type?: string }).type).toBeUndefined()
})
