import { describe, expect, test } from 'vitest'
import { document, spelled, system, url, validate } from './validate.fixture'

describe('an entity', () => {
  test('comes out as it was written, in the namespace default', () => {
    const text = system('title: Shop, custom: {a: [1]}', 'extra: {b: 2}')
    expect(validate(text)).toEqual({
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'System',
        metadata: { name: 'shop', namespace: 'default', title: 'Shop', custom: { a: [1] } },
        spec: { owner: 'team-a', extra: { b: 2 } },
      },
      problems: [],
    })
  })

  test('keeps its own namespace', () => {
    expect(validate(system('namespace: retail')).entity?.metadata.namespace).toBe('retail')
  })

  test('does not say itself which row of the catalog it is', () => {
    const { entity, problems } = validate(system('uid: a, etag: b'))
    expect(entity?.metadata).toEqual({ name: 'shop', namespace: 'default' })
    expect(problems.map(({ level, code }) => `${level} ${code}`)).toEqual(['info ignored-field', 'info ignored-field'])
  })
})

describe('the envelope', () => {
  test.each([
    ['name: my shop', 'invalid-name /metadata/name my-shop'],
    ['name: ""', 'invalid-value /metadata/name'],
    ['namespace: Retail', 'invalid-namespace /metadata/namespace retail'],
    ['title: ""', 'invalid-value /metadata/title'],
    ['title: 5', 'wrong-type /metadata/title "5"'],
    ['description: [a]', 'wrong-type /metadata/description'],
    ['labels: {tier: 3}', 'wrong-type /metadata/labels/tier "3"'],
    ['labels: {tier: a b}', 'invalid-label /metadata/labels/tier a-b'],
    ['labels: {a/b/c: x}', 'invalid-key /metadata/labels/a~1b~1c'],
    ['labels: [a]', 'wrong-type /metadata/labels'],
    ['annotations: {github.com/x: 123}', 'wrong-type /metadata/annotations/github.com~1x "123"'],
    ['annotations: {version: 1.10}', 'wrong-type /metadata/annotations/version "1.10"'],
    ['annotations: {on: true}', 'wrong-type /metadata/annotations/on "true"'],
    ['annotations: {Example.com/a: x}', 'invalid-key /metadata/annotations/Example.com~1a'],
    ['annotations: {a: }', 'empty-field /metadata/annotations/a'],
    ['tags: [Java]', 'invalid-tag /metadata/tags/0 java'],
    ['tags: [a, node.js]', 'invalid-tag /metadata/tags/1 node-js'],
    ['tags: [2024]', 'wrong-type /metadata/tags/0 "2024"'],
    ['tags: java', 'wrong-type /metadata/tags [java]'],
    ['tags: ', 'empty-field /metadata/tags'],
    ['links: [{title: x}]', 'missing-field /metadata/links/0/url Add `url:`'],
    ['links: [{url: "javascript:alert(1)"}]', 'unsafe-url /metadata/links/0/url'],
    ['links: [{url: example.com/x}]', 'invalid-url /metadata/links/0/url https://example.com/x'],
    ['links: [{url: "https://x", title: " "}]', 'invalid-value /metadata/links/0/title'],
  ])('%s is refused', (metadata, expected) => {
    const text = system(metadata).replace(metadata.startsWith('name:') ? 'name: shop, ' : '\0', '')
    expect(validate(text).entity).toBeUndefined()
    expect(spelled(text)).toEqual([expected])
  })

  test.each([
    'description: ""',
    'labels: {tier: ""}',
    'annotations: {a: ""}',
    'tags: []',
    'links: [{url: "mailto:a@example.com", icon: "kind:api"}]',
    'owner: 5',
  ])('%s is fine', (metadata) => {
    expect(validate(system(metadata)).problems).toEqual([])
  })

  test.each([
    ['relations: []', 'unknown-field /relations', /what the portal finds out/],
    ['status: {}', 'unknown-field /status', /what the portal finds out/],
    ['extra: 1', 'unknown-field /extra', /belong under `metadata` or `spec`/],
  ])('%s at the root is refused', (line, expected, message) => {
    expect(spelled(system() + line)).toEqual([expected])
    expect(validate(system() + line).problems[0]?.message).toMatch(message)
  })

  test('a misspelt field is the one that is missing', () => {
    expect(spelled(system().replace('metadata:', 'metdata:'))).toEqual(['missing-field /metdata metadata'])
    expect(spelled(document('Component', '{type: t, lifecyle: l, owner: a}'))).toEqual([
      'missing-field /spec/lifecyle lifecycle',
    ])
  })

  test('everything is said at once, in the order of the text', () => {
    const text = `apiVersion: backstage.io/v1
kind: component
metadata:
  name: my shop
  tags: [Java]
spec:
  owner: [a]
`
    expect(validate(text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '1:13 wrong-api-version',
      '2:7 unknown-kind',
      '4:9 invalid-name',
      '5:10 invalid-tag',
      '6:1 missing-field',
      '6:1 missing-field',
      '7:10 wrong-type',
    ])
  })

  test('a problem names file, place, entity, and what to write', () => {
    expect(validate(system('tags: [Java]')).problems).toEqual([
      {
        level: 'error',
        code: 'invalid-tag',
        message:
          '`metadata.tags[0]` cannot be `Java`: a tag is 1 to 63 lower case letters, digits, `:`, `+` and `#`, with single `-` between them.',
        file: url,
        line: 3,
        column: 31,
        pointer: '/metadata/tags/0',
        ref: 'system:default/shop',
        fix: { title: 'Write `java`', replacement: 'java' },
      },
    ])
  })
})

describe('kind and apiVersion', () => {
  test.each([
    ['kind: System', 'kind: system', ['unknown-kind /kind System']],
    ['kind: System', 'kind: Sytem', ['unknown-kind /kind System']],
    ['kind: System', 'kind: Deployment', ['unknown-kind /kind']],
    ['kind: System', 'kind: constructor', ['unknown-kind /kind']],
    ['kind: System', 'kind: ""', ['invalid-value /kind']],
    ['kind: System', 'kind: 5', ['wrong-type /kind "5"']],
    ['kind: System', '', ['missing-field /kind Add `kind:`']],
    ['v1alpha1', 'v1', ['wrong-api-version /apiVersion backstage.io/v1alpha1']],
    ['backstage.io/v1alpha1', 'Backstage.io/v1beta1', ['wrong-api-version /apiVersion backstage.io/v1beta1']],
    ['apiVersion: backstage.io/v1alpha1', '', ['missing-field /apiVersion Add `apiVersion:`']],
  ])('%s written as %j', (right, written, expected) => {
    expect(validate(system().replace(right, written)).entity).toBeUndefined()
    expect(spelled(system().replace(right, written))).toEqual(expected)
  })

  test('an old template is told today’s version', () => {
    expect(spelled(document('Template', '{type: t, steps: []}', 'backstage.io/v1beta2'))).toEqual([
      'wrong-api-version /apiVersion scaffolder.backstage.io/v1beta3',
    ])
  })

  test('an unknown kind is told the known ones', () => {
    const [problem] = validate(document('Deployment', '{}', 'apps/v1')).problems
    expect(problem?.message).toBe(
      'There is no kind `Deployment` (`apps/v1`) in this catalog. It knows Component, API, Resource, System, Domain, Group, User, Location, Template.',
    )
  })

  test('the file of another program is one problem', () => {
    expect(spelled('openapi: 3.1.0\ninfo: {}\npaths: {}')).toEqual(['not-an-entity '])
  })
})

test('a thousand wrong values are a hundred problems', () => {
  expect(validate(system(`tags: [${Array(1000).fill('Java')}]`)).problems).toHaveLength(100)
})
