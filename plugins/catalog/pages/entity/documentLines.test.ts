import { expect, test } from 'vitest'
import { documentLines, isSingleDocument } from './documentLines'

const file = 'kind: A\nname: a\n---\nkind: B\nname: b\ntext: "---"\n---\n# c\nkind: C\n'

test.each([
  [1, [1, 2]],
  [4, [4, 6]],
  [9, [9, 9]],
])('the document at line %i has the lines %j', (line, lines) => {
  expect(documentLines(file, line)).toEqual(lines)
})

test.each([
  [file, false],
  ['kind: A\n', true],
  ['---\nkind: A\n---\n', true],
  ['kind: A\ntext: |\n  ---\n', true],
])('%j holds one document: %s', (text, isSingle) => {
  expect(isSingleDocument(text)).toBe(isSingle)
})
