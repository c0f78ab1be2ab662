import { expect, test } from 'vitest'
import { z } from 'zod'
import { repeated } from './repeated'

const Query = z.object({ tag: repeated(z.string().min(1)) })

test.each([
  ['absent', {}, []],
  ['once', { tag: 'java' }, ['java']],
  ['twice', { tag: ['java', 'web'] }, ['java', 'web']],
])('a parameter that stands %s is a list', (_, query, tag) => {
  expect(Query.parse(query)).toEqual({ tag })
})

test.each([[{ tag: '' }], [{ tag: ['java', ''] }], [{ tag: { 0: 'java' } }]])('each value is checked: %j', (query) => {
  expect(Query.safeParse(query).success).toBe(false)
})

test('one value and several are converted alike', () => {
  const Ids = z.object({ id: repeated(z.coerce.number()) })

  expect(Ids.parse({ id: '1' })).toEqual({ id: [1] })
  expect(Ids.parse({ id: ['1', '2'] })).toEqual({ id: [1, 2] })
})
