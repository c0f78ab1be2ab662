import { expect, test } from 'vitest'
import { matchesGlob } from './matchesGlob'

test.each([
  ['catalog-info.yaml', '**/catalog-info.yaml', true],
  ['a/catalog-info.yaml', '**/catalog-info.yaml', true],
  ['a/b/c/catalog-info.yaml', '**/catalog-info.yaml', true],
  ['a/xcatalog-info.yaml', '**/catalog-info.yaml', false],
  ['a/b/x.yaml', 'a/*/x.yaml', true],
  ['a/x.yaml', 'a/*/x.yaml', false],
  ['a/b/c/x.yaml', 'a/*/x.yaml', false],
  ['a/x.yaml', 'a/**/x.yaml', true],
  ['a/b/c/x.yaml', 'a/**/x.yaml', true],
  ['a/b.yaml', 'a/*.yaml', true],
  ['a/b.yml', 'a/*.yaml', false],
  ['a/.yaml', 'a/*.yaml', false],
  ['.hidden/x.yaml', '**/x.yaml', false],
  ['.hidden/x.yaml', '.hidden/*.yaml', true],
  ['a/service-x-prod.yaml', 'a/service-*-prod.yaml', true],
  ['a/service-prod.yaml', 'a/service-*-prod.yaml', false],
  ['aab', 'a*a*b', true],
  ['ab', 'a*a*b', false],
  ['x/a/y/b', '**/a/**/b', true],
  ['anything/at/all', '**', true],
  ['a', 'b', false],
])('%s by %s: %s', (path, pattern, expected) => {
  expect(matchesGlob(path, pattern)).toBe(expected)
})

test('a pattern that was written to take forever does not', () => {
  expect(matchesGlob('a'.repeat(1000), `${'*a'.repeat(400)}*b`)).toBe(false)
  expect(matchesGlob('a/'.repeat(400), `${'**/'.repeat(200)}b`)).toBe(false)
})
