import { expect, test } from 'vitest'
import { pathWithin } from './pathWithin'

test.each([
  ['docs/index.md', 'docs/index.md'],
  ['./docs//a/../index.md', 'docs/index.md'],
  ['..a/b..md', '..a/b..md'],
  ['ein Bild (1) ä.png', 'ein Bild (1) ä.png'],
  ['%2e%2e/secret', '%2e%2e/secret'],
])('%s is %s', (path, expected) => {
  expect(pathWithin(path)).toBe(expected)
})

test.each(['', '.', './', '..', '../a', 'a/../../b', '/etc/passwd', 'a\\..\\b', 'a\0.md', 'a\n.md', '\ud800'])(
  '%j is no path within',
  (path) => {
    expect(pathWithin(path)).toBeUndefined()
  },
)
