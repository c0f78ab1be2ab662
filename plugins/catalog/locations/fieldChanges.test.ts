import { expect, test } from 'vitest'
import { fieldChanges } from './fieldChanges'

test.each([
  [{ a: 1 }, { a: 1 }, []],
  [{ a: 1 }, { a: 2 }, [{ pointer: '/a', before: 1, after: 2 }]],
  [{ a: { 'b/c': 1 } }, { a: { 'b/c': 2 } }, [{ pointer: '/a/b~1c', before: 1, after: 2 }]],
  [{}, { a: { b: 1 } }, [{ pointer: '/a', before: undefined, after: { b: 1 } }]],
  [{}, { a: null }, [{ pointer: '/a', before: undefined, after: null }]],
  [{ a: null }, { a: 1 }, [{ pointer: '/a', before: null, after: 1 }]],
  [{ a: 1 }, {}, [{ pointer: '/a', before: 1, after: undefined }]],
  [{ a: ['x'] }, { a: ['x', 'y'] }, [{ pointer: '/a', before: ['x'], after: ['x', 'y'] }]],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
])('from %j to %j', (before, after, expected) => {
  expect(fieldChanges(before, after)).toStrictEqual(expected)
})
