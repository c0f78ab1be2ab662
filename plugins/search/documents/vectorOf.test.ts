import { expect, test } from 'vitest'
import { vectorOf } from './vectorOf'

const stems = new Map([
  ['orders', 'order'],
  ['line', 'line'],
])

test('a word has its places; its stem has the same ones, unless it is the word; ends of words have none', () => {
  const said = { labels: [['orders']], body: ['line', 'orders', 'the'], parts: ['rders'] }
  expect(vectorOf(said, stems)).toBe('orders:1A,4C order:1B,4C line:3C the:5C rders')
})

test('label and body are not side by side', () => {
  expect(vectorOf({ labels: [['order']], body: ['line'], parts: [] }, stems)).toBe('order:1A line:3C')
})

test('what Postgres cannot hold is left out: long words, more places than it keeps, words beyond the last place', () => {
  const said = { labels: [['x'.repeat(501)]], body: [...Array(20_000).fill('again'), 'late'], parts: [] }
  const words = vectorOf(said, stems).split(' ')
  expect(words).toHaveLength(1)
  expect(words[0]?.split(',')).toHaveLength(255)
})
