import { describe, expect, test } from 'vitest'
import { KindsConfig } from './KindsConfig'

const specOf = (schema: object) =>
  KindsConfig.parse({ Robot: { apiVersions: ['example.com/v1'], schema } }).Robot?.spec ?? expect.fail()

/** JavaScript's own engine would take years for 40 letters, and these are 50,000. */
const attack = `${'a'.repeat(50_000)}!`

describe('A pattern that JavaScript would try for ever', () => {
  test.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '^(a*)*b', '(a+a+)+b', '^([a-z]+,?)*$', '^a*a*a*a*b$'])(
    '%s is an answer at once',
    (pattern) => {
      expect(specOf({ properties: { text: { pattern } } }).safeParse({ text: attack }).success).toBe(false)
    },
  )

  test.each([
    ['of keys', { patternProperties: { '^(a+)+$': { type: 'number' } } }],
    ['of the only keys', { patternProperties: { '^(a+)+$': { type: 'number' } }, additionalProperties: false }],
    ['of names of keys', { propertyNames: { pattern: '^(a+)+$' } }],
    ['of an alternative in a list', { additionalProperties: { items: { anyOf: [{ pattern: '^(a+)+$' }] } } }],
  ])('%s too', (_where, schema) => {
    specOf(schema).safeParse({ [attack]: [attack] })
  })
})

test.each([
  ['^[a-z0-9]+(?:-[a-z0-9]+)*$', ['a', 'a-b1'], ['', '-a', 'a--b', 'A', 'a\n']],
  ['^\\d{4}-\\d{2}-\\d{2}$', ['2026-11-21'], ['2026-11-2', '2026-11-211']],
  ['shop', ['a shop', 'shops'], ['Shop', '']],
  ['^https?://[^/]+/', ['https://a/'], ['ftp://a/', 'https:///']],
  ['^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$', ['a@b.cc'], ['a@b', 'a b@c.de']],
  ['^(?<major>\\d+)\\.(\\d+)$', ['1.2'], ['1', '1.2.3']],
  ['^a.b$', ['a-b', 'aöb'], ['ab', 'a\nb']],
  ['^\\p{L}+$', ['Größe'], ['a1']],
])('the pattern %s means what it means in JSON Schema', (pattern, good, bad) => {
  const spec = specOf({ properties: { text: { pattern } } })
  expect(good.filter((text) => !spec.safeParse({ text }).success)).toEqual([])
  expect(bad.filter((text) => spec.safeParse({ text }).success)).toEqual([])
})
