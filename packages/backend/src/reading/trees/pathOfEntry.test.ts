import { expect, test } from 'vitest'
import { pathOfEntry } from './pathOfEntry'

test.each([
  ['o-r-1a2b/docs/index.md', 'docs', 'index.md'],
  ['o-r-1a2b/docs/a/b.md', 'docs/a', 'b.md'],
  ['o-r-1a2b/README.md', '', 'README.md'],
  ['o-r-1a2b/docs-old/index.md', 'docs', undefined],
  ['o-r-1a2b/docs', 'docs', undefined],
  ['README.md', '', undefined],
  ['README.md', undefined, 'README.md'],
  ['./docs/index.md', undefined, 'docs/index.md'],
  ['/etc/passwd', undefined, undefined],
  ['docs/../../etc/passwd', undefined, undefined],
  ['docs/..', undefined, undefined],
  ['docs\\..\\x', undefined, undefined],
  ['docs/a\0.md', undefined, undefined],
  ['docs/', undefined, undefined],
])('the file %j below %j is %j', (name, below, expected) => {
  expect(pathOfEntry({ name, type: 'file' }, below)).toBe(expected)
})

test.each(['symlink', 'link', 'character-device', 'block-device', 'fifo', 'directory'] as const)(
  'a %s is no file',
  (type) => {
    expect(pathOfEntry({ name: 'a', type }, undefined)).toBeUndefined()
  },
)
