import { expect, test } from 'vitest'
import { fromPointer, toPointer } from './jsonPointer'

test.each([
  [[], ''],
  [['metadata', 'tags', 0], '/metadata/tags/0'],
  [['metadata', 'annotations', 'example.com/a~b'], '/metadata/annotations/example.com~1a~0b'],
  [[''], '/'],
])('the path %j is the pointer %s', (path, pointer) => {
  expect(toPointer(path)).toBe(pointer)
  expect(fromPointer(pointer)).toEqual(path.map(String))
})
