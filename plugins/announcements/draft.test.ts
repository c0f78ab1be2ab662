import { expect, test } from 'vitest'
import { emptyDraft, groupsIn, localOf, writtenIn } from './draft'
import { withMark } from './readMarks'

test.each([
  ['', []],
  ['checkout', ['group:default/checkout']],
  ['Checkout, group:default/checkout', ['group:default/checkout']],
  ['ops/night  group:web', ['group:ops/night', 'group:default/web']],
])('groups written as "%s" are %j', (text, groups) => {
  expect(groupsIn(text)).toEqual(groups)
})

test('what is left empty starts at once, never ends and is for everyone', () => {
  expect(writtenIn({ ...emptyDraft, title: 'Hello', text: 'World' })).toEqual({
    ...{ title: 'Hello', text: 'World', category: null, audience: [], pinned: false, endsAt: null },
  })
})

test('a moment comes back from its field as it was', () => {
  const moment = '2026-03-01T09:30:00.000Z'
  expect(new Date(localOf(moment)).toISOString()).toBe(moment)
})

test('a mark stands once, can be taken back, and only the last five hundred are kept', () => {
  expect(withMark(['a', 'b'], 'a', true)).toEqual(['b', 'a'])
  expect(withMark(['a', 'b'], 'a', false)).toEqual(['b'])
  const many = Array.from({ length: 500 }, (_, index) => String(index))
  expect(withMark(many, 'new', true)).toEqual([...many.slice(1), 'new'])
})
