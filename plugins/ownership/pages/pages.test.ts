import { expect, test } from 'vitest'
import { isUnfolded, ownersPath, parseOwnersState, withToggled } from './ownersState'
import { shareOf } from './shareOf'

const parse = (query: string) => parseOwnersState(new URLSearchParams(query))

test.each([
  '/owners',
  '/owners?show=nobody&kind=API&text=web&page=3',
  '/owners?unfolded=all&toggled=group%3Adefault%2Fa',
])('%s is read and written the same', (path) => {
  expect(ownersPath(parse(path.split('?')[1] ?? ''))).toBe(path)
})

test('what an address says wrongly is left at its default', () => {
  expect(ownersPath(parse('show=everything&page=-2&unfolded=maybe'))).toBe('/owners')
  expect(parse('page=many').page).toBe(1)
})

test('at first the groups at the root are unfolded; each can be folded and unfolded on its own', () => {
  const state = parse('')
  expect([isUnfolded(state, 'a', 0), isUnfolded(state, 'b', 1)]).toEqual([true, false])
  const toggled = withToggled(withToggled(state, 'a'), 'b')
  expect([isUnfolded(toggled, 'a', 0), isUnfolded(toggled, 'b', 1)]).toEqual([false, true])
  expect(withToggled(toggled, 'a').toggled).toEqual(['b'])
  expect(isUnfolded(parse('unfolded=all'), 'c', 4)).toBe(true)
})

test.each([
  [0, 10, '0 %'],
  [1, 1000, 'under 1 %'],
  [1, 3, '33 %'],
  [999, 1000, 'over 99 %'],
  [10, 10, '100 %'],
  [0, 0, ''],
])('%i of %i is "%s"', (count, total, share) => {
  expect(shareOf(count, total)).toBe(share)
})
