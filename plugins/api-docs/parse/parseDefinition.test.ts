import { describe, expect, test } from 'vitest'
import type { CallOperation, HttpOperation } from '../plugin'
import { events, graph, orders, seats } from '../testing/examples'
import { parseDefinition } from '.'

const lines = async (text: string, type: string) => {
  const { operations, problem } = parseDefinition(text, type)
  expect(problem).toBeNull()
  return operations.map(({ group, operation: { key, verb, name } }) => [group, key, verb, name])
}

describe('What a definition offers', () => {
  test('in OpenAPI, by tag', async () => {
    expect(await lines(orders, 'openapi')).toEqual([
      ['Orders', 'placeOrder', 'POST', '/orders'],
      ['Orders', 'getOrder', 'GET', '/orders/{id}'],
    ])
  })

  test('in AsyncAPI 2 and 3', async () => {
    const three = {
      asyncapi: '3.0.0',
      channels: { placed: { address: 'orders.v1', messages: { placed: { payload: { type: 'string' } } } } },
      operations: { sendPlaced: { action: 'send', channel: { $ref: '#/channels/placed' } } },
    }

    expect(await lines(events, 'asyncapi')).toEqual([['', 'onOrder', 'subscribe', 'orders.v1']])
    expect(await lines(JSON.stringify(three), 'asyncapi')).toEqual([['', 'sendPlaced', 'send', 'orders.v1']])
    const { operations } = parseDefinition(JSON.stringify(three), 'asyncapi')
    expect(operations[0]?.operation).toMatchObject({ messages: [{ payload: { label: 'string' } }] })
  })

  test('in GraphQL', async () => {
    expect(await lines(graph, 'graphql')).toEqual([
      ['Queries', 'query.order', 'query', 'order'],
      ['Mutations', 'mutation.cancel', 'mutation', 'cancel'],
    ])
    const { operations, schemas } = parseDefinition(graph, 'graphql')
    expect(operations[0]?.operation as CallOperation).toMatchObject({
      signature: 'order(id: ID!, withParts: Boolean): Order',
      summary: 'One order, by its id.',
      takes: [
        { name: 'id', required: true, schema: { label: 'ID!' } },
        { name: 'withParts', required: false, schema: { label: 'Boolean', default: 'false' } },
      ],
      answer: { label: 'Order', ref: 'Order' },
    })
    expect(operations[1]?.operation.deprecated).toBe(true)
    expect(schemas.map(({ name }) => name)).toEqual(['Order', 'State'])
  })

  test('in protobuf', async () => {
    expect(await lines(seats, 'grpc')).toEqual([['Seats', 'Seats.Hold', 'rpc', 'Hold']])
    const { operations, schemas, header } = parseDefinition(seats, 'grpc')
    expect(header.description).toBe('Who has which seat.')
    expect(operations[0]?.operation).toMatchObject({
      signature: 'rpc Hold(HoldRequest)\n  returns (stream HoldReply)',
      request: { ref: 'shop.v1.HoldRequest' },
    })
    expect(schemas[0]?.schema.fields).toMatchObject([
      { name: 'seats', schema: { label: 'repeated string', description: 'Up to ten.', constraints: ['number 1'] } },
      { name: 'channel', schema: { label: 'Channel', ref: 'shop.v1.Channel' } },
    ])
  })

  test('of two operations with one name, each has a key', async () => {
    const get = { operationId: 'get', responses: {} }
    const definition = { openapi: '3.0.0', paths: { '/a': { get }, '/b': { get }, '/c/{id}': { put: {} } } }

    const { operations } = parseDefinition(JSON.stringify(definition), 'openapi')

    expect(operations.map(({ operation }) => operation.key)).toEqual(['get', 'get-2', 'put-c-id'])
  })
})

test('OpenAPI 2.0 is read in the words of 3', async () => {
  const definition = {
    swagger: '2.0',
    host: 'api.example.com',
    basePath: '/v1',
    schemes: ['https', 'http'],
    produces: ['application/xml'],
    securityDefinitions: { login: { type: 'basic' } },
    definitions: { Pet: { type: 'object', properties: { name: { type: 'string' } } } },
    paths: {
      '/pets': {
        post: {
          parameters: [
            { in: 'body', name: 'pet', required: true, schema: { $ref: '#/definitions/Pet' } },
            { in: 'query', name: 'dry', type: 'boolean', default: false },
          ],
          responses: { 200: { description: 'Done', schema: { $ref: '#/definitions/Pet' } } },
        },
        put: {
          parameters: [{ in: 'formData', name: 'photo', type: 'file', required: true }],
          responses: {},
        },
      },
    },
  }

  const { header, operations, schemas } = parseDefinition(JSON.stringify(definition), 'openapi')
  const [post, put] = operations.map(({ operation }) => operation as HttpOperation)

  expect(header.servers.map(({ url }) => url)).toEqual(['https://api.example.com/v1', 'http://api.example.com/v1'])
  expect(header.security).toMatchObject([{ name: 'login', type: 'HTTP basic' }])
  expect(schemas.map(({ key }) => key)).toEqual(['Pet'])
  expect(post).toMatchObject({
    parameters: [{ name: 'dry', in: 'query', schema: { label: 'boolean', default: 'false' } }],
    body: { required: true, contents: [{ type: 'application/json', schema: { ref: 'Pet' } }] },
    responses: [{ status: '200', contents: [{ type: 'application/xml', schema: { ref: 'Pet' } }] }],
  })
  expect(put?.body?.contents).toMatchObject([
    {
      type: 'multipart/form-data',
      schema: { fields: [{ name: 'photo', required: true, schema: { format: 'binary' } }] },
    },
  ])
})

test('the command runs nothing but curl, whatever the definition says', async () => {
  const nasty = `$(touch /tmp/x)'; rm -rf / #\u001b[2J`
  const definition = {
    openapi: '3.0.0',
    servers: [{ url: `https://api.example.com/${nasty}` }],
    paths: {
      '/a': {
        post: {
          parameters: [{ in: 'header', name: nasty, required: true, example: nasty }],
          requestBody: { content: { 'application/json': { example: nasty } } },
          responses: {},
        },
      },
    },
  }

  const { operations } = parseDefinition(JSON.stringify(definition), 'openapi')
  const [{ curl } = { curl: '' }] = operations.map(({ operation }) => operation as HttpOperation)
  const outsideOfQuotes = curl.replaceAll(`'\\''`, '').replace(/'[^']*'/g, '')

  expect(outsideOfQuotes).toMatch(/^curl -X POST {2}(\\\n {2}(-H|--data) ? ?)*$/m)
  expect(outsideOfQuotes).not.toMatch(/[$;#`]/)
  expect(curl).not.toContain('\u001b')
})

describe('What cannot be read is text, with the reason', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
    .concat(
      Array.from(
        { length: 12 },
        (_, index) =>
          `b${index}: &b${index} [${'*'}${index ? `b${index - 1}` : 'a'}, *${index ? `b${index - 1}` : 'a'}]`,
      ),
    )
    .join('\n')
  const deep = `openapi: 3.0.0\ncomponents: { schemas: { A: ${'{ items: '.repeat(80)}{}${' }'.repeat(80)} } }`
  const doubling = {
    openapi: '3.0.0',
    components: {
      schemas: Object.fromEntries(
        Array.from({ length: 24 }, (_, index) => {
          const next = { allOf: [{ $ref: `#/components/schemas/A${index + 1}` }] }
          return [`A${index}`, { allOf: [next, next, { properties: {} }] }]
        }),
      ),
    },
  }

  test.each([
    ['a wrong indentation', 'openapi: 3.0.0\npaths:\n  /a: {}\n /b: {}', 'openapi', { line: 4 }],
    ['an open bracket in JSON', '{ "openapi": "3.0.0",\n "paths": {', 'openapi', {}],
    ['a list that does not end', 'openapi: 3.0.0\npaths: [\n\n', 'openapi', { line: 2 }],
    ['something else', 'hello: world', 'openapi', { message: 'The definition does not say what it is.', line: 1 }],
    ['plain text', 'hello', 'openapi', { message: 'The definition is not an object with fields.' }],
    ['a schema that ends in the middle', 'type Query {\n  a: Int\n', 'graphql', { line: 3 }],
    ['a type that there is not', 'type Query { a: Nothing }', 'graphql', { message: 'Unknown type: "Nothing".' }],
    ['a message that ends in the middle', 'syntax = "proto3";\nmessage A {\n  foo bar\n}', 'grpc', { line: 4 }],
    ['nesting without end', deep, 'openapi', { message: 'The definition is nested deeper than 60 levels.' }],
    [
      'brackets without end',
      `openapi: ${'['.repeat(50_000)}`,
      'openapi',
      { message: 'It is nested too deep to be read.' },
    ],
    ['references that double', JSON.stringify(doubling), 'openapi', { message: expect.stringContaining('400,000') }],
    [
      'more than 5 MB',
      `openapi: 3.0.0 ${' '.repeat(5_300_000)}`,
      'openapi',
      { message: expect.stringContaining('5 can be read') },
    ],
  ])('%s', async (_, text, type, problem) => {
    expect(parseDefinition(text, type)).toMatchObject({ format: 'text', operations: [], problem })
  })

  test('aliases that multiply are refused', async () => {
    const text = `openapi: 3.0.0\nx:\n${bomb.replace(/^/gm, '  ')}\npaths: {}`

    expect(parseDefinition(text, 'openapi')).toMatchObject({
      format: 'text',
      problem: { message: 'Its aliases unfold to more than anyone could read.' },
    })
  })

  test('a type that nobody knows is shown as it is, without a complaint', async () => {
    expect(parseDefinition('<wsdl/>', 'soap')).toMatchObject({ format: 'text', problem: null })
  })

  test('a definition says what it is, whatever its type is called', async () => {
    expect(parseDefinition(orders, 'rest')).toMatchObject({ format: 'openapi' })
  })
})

test('a large file is read whole', async () => {
  const filler = Array.from(
    { length: 4000 },
    (_, index) => `    Filler${index}: { type: object, description: Nothing at all ${index} }`,
  )
  const large = orders.replace('  schemas:\n', `  schemas:\n${filler.join('\n')}\n`)
  expect(large.length).toBeGreaterThan(200_000)

  const { operations, schemas } = parseDefinition(large, 'openapi')

  expect(operations).toHaveLength(2)
  expect(schemas).toHaveLength(4002)
})
