import { describe, expect, test } from 'vitest'
import {
  apiVersionFormat,
  type Format,
  keyFormat,
  kindFormat,
  labelFormat,
  nameFormat,
  namespaceFormat,
  tagFormat,
} from './formats'

const of63 = 'a'.repeat(63)
const of64 = 'a'.repeat(64)

const table: Record<string, { format: Format; good: string[]; bad: string[] }> = {
  name: {
    format: nameFormat,
    good: ['a', 'web', 'Web', 'a..b', 'a-_.b', '1', of63],
    bad: ['', '-a', 'a-', 'a.', '.a', '_', 'a b', 'a/b', 'a:b', 'ä', of64, 'a\n'],
  },
  namespace: {
    format: namespaceFormat,
    good: ['default', 'a--b', 'a-1', '0', of63],
    bad: ['', 'Default', 'a.b', 'a_b', '-a', 'a-', of64],
  },
  tag: {
    format: tagFormat,
    good: ['java', 'c++', 'c#', 'lang:go', 'a-b', '2024', of63],
    bad: ['', 'Java', 'node.js', 'a_b', 'a--b', '-a', 'a-', 'a b', of64],
  },
  'label or annotation key': {
    format: keyFormat,
    good: ['tier', 'example.com/tier', 'a/b', 'Some_Key.x', `${of63}/${of63}`, 'backstage.io/techdocs-ref'],
    bad: [
      '',
      '/',
      'a/b/c',
      'Example.com/tier',
      'example.com/',
      '/tier',
      'exa mple/x',
      'a_b/x',
      `${of64}/x`,
      `x/${of64}`,
    ],
  },
  'label value': {
    format: labelFormat,
    good: ['', 'a', 'v1.2_3-x', of63],
    bad: ['a b', '-a', 'a-', of64, 'a/b'],
  },
  apiVersion: {
    format: apiVersionFormat,
    good: ['backstage.io/v1alpha1', 'v1', 'x/V1'],
    bad: ['', 'x/v1-alpha', 'Foo.io/v1', 'a/b/v1', '/v1', 'x/', `x/${of64}`, `${'a.'.repeat(127)}aa/v1`],
  },
  kind: {
    format: kindFormat,
    good: ['Component', 'a', 'A1', of63],
    bad: ['', '1a', 'My-Kind', 'My Kind', of64],
  },
}

describe.each(Object.entries(table))('a %s', (_name, { format, good, bad }) => {
  test.each(good)('may be %j', (text) => expect(format.allows(text)).toBe(true))
  test.each(bad)('may not be %j', (text) => expect(format.allows(text)).toBe(false))
})

test.each([
  [nameFormat, 'My service!', 'My-service'],
  [nameFormat, '__a__', 'a'],
  [namespaceFormat, 'Team A', 'team-a'],
  [tagFormat, 'Java', 'java'],
  [tagFormat, 'node.js', 'node-js'],
  [tagFormat, 'a--b', 'a-b'],
  [labelFormat, 'tier one', 'tier-one'],
  [tagFormat, '日本', ''],
] as const)('%# %s is mended', (format, text, mended) => {
  expect(format.mend?.(text)).toBe(mended)
})
