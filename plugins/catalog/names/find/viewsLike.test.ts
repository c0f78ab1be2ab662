import { expect, test } from 'vitest'
import { viewsLike } from './viewsLike'

const views = ['Old services', 'Services of payments', 'Mine'].map((name) => ({ name, to: `/${name}` }))
const like = (text: string) => {
  const { first, last } = viewsLike(views, text)
  return [first, last].map((found) => found.map(({ name }) => name))
}

test.each([
  ['serv', ['Services of payments'], ['Old services']],
  ['pay SERV', [], ['Services of payments']],
  ['go to view mi', ['Mine'], []],
  ['to', [], []],
  ['xyz', [], []],
  ['', [], []],
])('%s finds %j, and %j after the entities', (text, first, last) => {
  expect(like(text)).toEqual([first, last])
})
