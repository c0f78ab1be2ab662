import { buildEntity } from '@callboard/testing'
import { expect, test } from 'vitest'
import { likelyRenames } from './likelyRenames'

const component = (name: string, type = 'service') =>
  buildEntity({ metadata: { name, title: `The ${name}` }, spec: { type } })

test.each([
  ['one that went for one that came', ['a'], ['b'], ['a b']],
  ['not where two came that are the same', ['a'], ['b', 'c'], []],
  ['not where two went that are the same', ['a', 'b'], ['c'], []],
])('%s', (_, gone, come, expected) => {
  const renames = likelyRenames(
    gone.map((name) => component(name)),
    come.map((name) => component(name)),
  )
  expect(renames.map(({ ref, renamedTo }) => `${ref} ${renamedTo}`)).toEqual(
    expected.map((pair) => pair.replace(/\b(\w)\b/g, 'component:default/$1')),
  )
})

test('what differs in more than its name is another', () => {
  expect(likelyRenames([component('a')], [component('b', 'website')])).toEqual([])
  expect(likelyRenames([component('a')], [{ ...component('b'), kind: 'Resource' }])).toEqual([])
})
