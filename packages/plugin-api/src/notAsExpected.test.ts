import { expect, test } from 'vitest'
import { z } from 'zod'
import { notAsExpected } from './notAsExpected'
import { repeated } from './repeated'

const refused = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value)
  if (!error) throw new Error('It was not refused.')
  return notAsExpected(error)
}

test('each field that is wrong is named', () => {
  const schema = z.object({ name: z.string(), times: z.number() })
  expect(refused(schema, { times: 'x' }).message).toMatch(/^The request is not as expected\. name: is missing; times: /)
})

test('what a field may be is said in words', () => {
  const schema = z.object({ limit: z.int().max(500), id: z.uuid(), name: z.string().min(1) })
  const { message } = refused(schema, { limit: 501, id: 'x', name: '' })
  expect(message).toContain('limit: must be at most 500; id: must be a UUID; name: must have at least 1 character')
})

test('however much is wrong, and however long it is called, the answer is short', () => {
  const schema = z.record(z.string(), z.number())
  const names = Array.from({ length: 1000 }, (_, index) => `${index}`.padEnd(10_000, 'x'))
  const { message, details } = refused(schema, Object.fromEntries(names.map((name) => [name, 'x'])))
  expect(message).toContain(`0${'x'.repeat(199)}…: `)
  expect(message.length + JSON.stringify(details).length).toBeLessThan(20_000)
})

test('of alternatives, the one that was meant says what is wrong', () => {
  const order = z.string().regex(/^(asc|desc):/, 'an order is asc:<field> or desc:<field>')
  const schema = z.object({ order: repeated(order) })
  const sentence = 'The request is not as expected. order: an order is asc:<field> or desc:<field>'
  expect(refused(schema, { order: 'up' }).message).toBe(sentence)
  expect(refused(schema, { order: ['asc:a', 'up'] }).message).toBe(sentence.replace('order:', 'order.1:'))
})
