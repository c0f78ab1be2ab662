import { expect, test } from 'vitest'
import { termsOf } from './termsOf'

test.each([
  ['nothing', '', ''],
  ['blanks', ' \t ', ''],
  ['one word, as the start of words', 'Pay', 'pay:*'],
  ['several words, all of which must match', 'payment  api', 'payment:* & api:*'],
  ['a name with dashes, as its words', 'payment-api', 'payment:* & api:*'],
  ['an entity reference, as its words', 'component:default/web', 'component:* & default:* & web:*'],
  ['accents, which need not be typed', 'Café', 'cafe:*'],
  ['a last sigma, which is any sigma where more is typed', 'ΟΔΟΣ', 'οδοσ:*'],
  ['words in quotation marks, side by side', '"order line" api', 'order <-> line & api:*'],
  ['a quotation mark that is still open', '"order lin', 'order:* & lin:*'],
  ['empty quotation marks', '"" api', 'api:*'],
  ["operators of Postgres' query syntax, which are no words", "a & !b | (c:*) <-> d' \\", 'a:* & b:* & c:* & d:*'],
  ['letters of other scripts', 'Größe 検索', 'große:* & 検索:*'],
  ['at most twelve words', 'a b c d e f g h i j k l m n', [...'abcdefghijkl'].map((word) => `${word}:*`).join(' & ')],
])('the query made of %s', (_, typed, terms) => {
  expect(termsOf(typed)).toBe(terms)
})
