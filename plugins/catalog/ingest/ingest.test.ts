import { buildEntity } from '@callboard/testing'
import { describe, expect, test } from 'vitest'
import { allowsFor } from './allows'
import { annotate } from './annotate'
import { chunksOf } from './publishChanges'

describe('catalog.rules', () => {
  const url = { type: 'url' as const, target: 'https://github.com/acme/shop/blob/main/catalog-info.yaml' }
  test.each([
    ['without rules every kind is allowed', undefined, 'User', undefined, true],
    ['kinds are alike in any case', [{ allow: ['component'] }], 'Component', undefined, true],
    ['what no rule names is not allowed', [{ allow: ['Component'] }], 'User', undefined, false],
    ['a type that is named', [{ allow: [{ kind: 'Template', 'spec.type': 'web' }] }], 'Template', 'Web', true],
    ['another type', [{ allow: [{ kind: 'Template', 'spec.type': 'web' }] }], 'Template', 'job', false],
    [
      'a pattern that matches',
      [{ allow: ['API'], locations: [{ type: 'url', pattern: 'https://GITHUB.com/acme/**' }] }],
      'API',
      undefined,
      true,
    ],
    [
      'a pattern that does not',
      [{ allow: ['API'], locations: [{ pattern: 'https://github.com/other/**' }] }],
      'API',
      undefined,
      false,
    ],
    ['the exact location', [{ allow: ['API'], locations: [{ exact: url.target }] }], 'API', undefined, true],
    ['another type of location', [{ allow: ['API'], locations: [{ type: 'file' }] }], 'API', undefined, false],
    ['an empty list matches none', [{ allow: ['API'], locations: [] }], 'API', undefined, false],
  ] as const)('%s', (_, rules, kind, type, expected) => {
    const config = { rules: rules && structuredClone(rules), locations: [] } as unknown as Parameters<
      typeof allowsFor
    >[1]
    expect(allowsFor(url, config)(kind, type)).toBe(expected)
  })

  test('of a configured location hold for that one alone', () => {
    const config = {
      rules: [],
      locations: [{ type: 'url' as const, target: url.target, rules: [{ allow: ['User'] }] }],
    }
    expect(allowsFor(url, config)('User')).toBe(true)
    expect(allowsFor({ ...url, target: 'https://example.com/' }, config)('User')).toBe(false)
  })
})

describe('annotations of an entity', () => {
  const annotationsOf = (target: string, annotations = {}) =>
    annotate(buildEntity({ metadata: { annotations } }), { type: 'url', target }, { type: 'url', target }).metadata
      .annotations
  test.each([
    ['https://example.com/a/b.yaml', undefined, 'url:https://example.com/a/'],
    [
      'https://github.com/o/r/blob/main/a/b.yaml',
      'https://github.com/o/r/edit/main/a/b.yaml',
      'url:https://github.com/o/r/tree/main/a/',
    ],
    [
      'https://gitlab.com/g/s/r/-/blob/main/b.yaml',
      'https://gitlab.com/g/s/r/-/edit/main/b.yaml',
      'url:https://gitlab.com/g/s/r/-/tree/main/',
    ],
    [
      `https://github.com/o/r/blob/${'a'.repeat(40)}/b.yaml`,
      undefined,
      `url:https://github.com/o/r/tree/${'a'.repeat(40)}/`,
    ],
  ])('read from %s', (target, editUrl, sourceLocation) => {
    expect(annotationsOf(target)).toEqual({
      'backstage.io/managed-by-location': `url:${target}`,
      'backstage.io/managed-by-origin-location': `url:${target}`,
      'backstage.io/view-url': target,
      ...(editUrl && { 'backstage.io/edit-url': editUrl }),
      'backstage.io/source-location': sourceLocation,
    })
  })

  test('keep what the file says, except scripts and its own idea of where it is from', () => {
    expect(
      annotationsOf('https://example.com/b.yaml', {
        'backstage.io/source-location': 'url:https://example.com/src/',
        'backstage.io/view-url': ' javascript:alert(1)',
        'backstage.io/edit-url': 'https://example.com/edit',
        'backstage.io/managed-by-location': 'url:https://example.com/other.yaml',
      }),
    ).toEqual({
      'backstage.io/managed-by-location': 'url:https://example.com/b.yaml',
      'backstage.io/managed-by-origin-location': 'url:https://example.com/b.yaml',
      'backstage.io/view-url': 'https://example.com/b.yaml',
      'backstage.io/edit-url': 'https://example.com/edit',
      'backstage.io/source-location': 'url:https://example.com/src/',
    })
  })
})

test('an event never grows beyond what Postgres passes on', () => {
  const refs = Array.from({ length: 2000 }, (_, index) => `component:default/${'n'.repeat(index % 63)}${index}`)
  const chunks = chunksOf(refs)
  expect(chunks.flat()).toEqual(refs)
  expect(Math.max(...chunks.map((chunk) => JSON.stringify({ refs: chunk }).length))).toBeLessThan(7300)
})
