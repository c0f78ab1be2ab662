import { expect, test } from 'vitest'
import { splitDocuments } from './splitDocuments'

test.each([
  ['one document', 'a: 1\n', [[0, 'a: 1\n']]],
  ['a marker in front', '---\na: 1\n', [[0, '---\na: 1\n']]],
  [
    'two documents',
    'a: 1\n---\nb: 2',
    [
      [0, 'a: 1\n'],
      [1, '---\nb: 2'],
    ],
  ],
  [
    'content and a comment behind the marker',
    '--- a\n---\t# two\nb',
    [
      [0, '--- a\n'],
      [1, '---\t# two\nb'],
    ],
  ],
  [
    'an end marker',
    'a: 1\n...\nb: 2\n',
    [
      [0, 'a: 1\n...\n'],
      [2, 'b: 2\n'],
    ],
  ],
  [
    'directives, which belong to what follows',
    '# c\n%YAML 1.2\n---\na\n...\n%TAG ! x\n---\nb',
    [
      [0, '# c\n%YAML 1.2\n---\na\n...\n'],
      [5, '%TAG ! x\n---\nb'],
    ],
  ],
  [
    'a comment, which is an empty document',
    '# c\n---\na',
    [
      [0, '# c\n'],
      [1, '---\na'],
    ],
  ],
  ['an indented marker in a block scalar', 'a: |\n  ---\n  b\n ---\n', [[0, 'a: |\n  ---\n  b\n ---\n']]],
  ['text that starts like a marker', 'a\n---b\n----\n....\n--\n', [[0, 'a\n---b\n----\n....\n--\n']]],
  ['a line separator that is none in YAML', 'a: "x\u2028--- y"\n', [[0, 'a: "x\u2028--- y"\n']]],
  ['nothing', '', []],
])('a stream is cut at its markers: %s', (_what, text, expected) => {
  expect(splitDocuments(text).map(({ linesBefore, text: piece }) => [linesBefore, piece])).toEqual(expected)
})
