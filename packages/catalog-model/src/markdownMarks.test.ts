import { expect, test } from 'vitest'
import { hasMarks, withoutMarks } from './markdownMarks'

test.each([
  'Turns held seats into orders, collects the money through Payments, and tells everybody who needs to know.',
  'Everything below 3 > 2, 5 < 7 and snake_case_names; 50 % of 10 * 2 - see #42 (or ask).',
  "A line.\nAnother line, with 'quotes' and [brackets].",
])('%j is text, and stays as it is', (text) => {
  expect(hasMarks(text)).toBe(false)
  expect(withoutMarks(text)).toBe(text)
})

test.each([
  ['The **very** best of _all_ `orders`.', 'The very best of all orders.'],
  ['See [the runbook](https://example.com/r_1) first.', 'See the runbook first.'],
  ['![logo](x.png) Orders', 'logo Orders'],
  ['# Orders\n\n- one\n- two\n\n> said', 'Orders\none\ntwo\nsaid'],
  ['Keeps <b>orders</b>.<br>', 'Keeps orders.'],
  ['Call https://example.com now', 'Call https://example.com now'],
  ['```sh\nrun\n```', 'run'],
])('%j reads %j in a list', (text, words) => {
  expect(hasMarks(text)).toBe(true)
  expect(withoutMarks(text)).toBe(words)
})
