import { expect, test } from 'vitest'
import { highlight } from './highlight'

const marked = (text: string, typed: string) =>
  highlight(text, typed)
    .map(({ text, match }) => (match ? `[${text}]` : text))
    .join('')

test.each([
  ['Payment API', 'pay', '[Pay]ment API'],
  ['Payment API', 'api PAYMENT', '[Payment] [API]'],
  ['repay the payer', 'pay', 'repay the [pay]er'],
  ['order-lines', 'order line', '[order]-[line]s'],
  ['payments pay', 'pay payments', '[payments] [pay]'],
  ['nothing here', 'xyz', 'nothing here'],
  ['nothing typed', ' ', 'nothing typed'],
  ['c++ (parser)', 'c++ (', '[c]++ (parser)'],
])('in %j, what begins with a word of %j is marked', (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected)
})
