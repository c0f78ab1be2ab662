import { expect, test } from 'vitest'
import type { HttpOperation } from '../../plugin'
import { parseDefinition } from '..'

/** The examples that are made up of a schema for a request, and for its answer. */
async function examplesFor(schema: object) {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Tested' } } }
  const post = { requestBody: { content }, responses: { 200: { description: '', content } } }
  const definition = { openapi: '3.0.3', paths: { '/a': { post } }, components: { schemas: { Tested: schema } } }
  const { operations } = await parseDefinition(JSON.stringify(definition), 'openapi')
  const operation = operations[0]?.operation as HttpOperation | undefined
  const [sent, answered] = [operation?.body, operation?.responses[0]].map((one) =>
    JSON.parse(one?.contents[0]?.examples[0]?.text ?? 'null'),
  )
  return { sent, answered }
}

test.each<[string, object, unknown]>([
  ['a number that must be more than its limit', { type: 'number', minimum: 0, exclusiveMinimum: true }, 1],
  ['a number below one', { type: 'number', maximum: 0.5 }, 0.5],
  ['a text that must be short', { type: 'string', maxLength: 3 }, 'str'],
  ['a text of a format', { type: 'string', format: 'date' }, '2026-11-21'],
  ['a choice', { type: 'string', enum: ['open', 'paid'] }, 'open'],
  ['a default', { type: 'string', default: 'open' }, 'open'],
])('%s keeps to its schema', async (_case, schema, expected) => {
  expect((await examplesFor({ type: 'object', properties: { it: schema } })).sent).toEqual({ it: expected })
})

test('what only the server writes is not sent, and what is only sent is not answered', async () => {
  const properties = {
    id: { type: 'integer', readOnly: true },
    name: { type: 'string' },
    password: { type: 'string', writeOnly: true },
  }
  expect(await examplesFor({ type: 'object', properties })).toEqual({
    sent: { name: 'string', password: 'string' },
    answered: { id: 1, name: 'string' },
  })
})

test('a schema that holds itself is shown once', async () => {
  const self = { $ref: '#/components/schemas/Tested' }
  const properties = { name: { type: 'string' }, parent: self, parts: { type: 'array', items: self } }
  expect((await examplesFor({ type: 'object', properties })).sent).toEqual({ name: 'string', parts: [] })
})
