import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineKind, ref } from '../Kind'
import { builtinKinds } from '../kinds'
import { parseCatalogFile } from '../parse/parseCatalogFile'
import { validateDraft } from './validateDraft'

const url = 'https://example.com/catalog-info.yaml'

function validate(text: string, kinds = builtinKinds) {
  const { drafts, problems } = parseCatalogFile({ url, text })
  const [draft] = drafts
  if (!draft) throw new Error(`No draft: ${JSON.stringify(problems)}`)
  return validateDraft(draft, kinds)
}

/** A valid System whose metadata and spec go on with these lines. */
function system(metadata = '', spec = ''): string {
  return `apiVersion: backstage.io/v1alpha1
kind: System
metadata: {name: shop, ${metadata}}
spec: {owner: team-a, ${spec}}
`
}

function document(kind: string, spec: string, apiVersion = 'backstage.io/v1alpha1'): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\nspec: ${spec}\n`
}

const spelled = (text: string, kinds = builtinKinds) =>
  validate(text, kinds).problems.map(({ code, pointer, fix }) =>
    [code, pointer, fix && (fix.replacement ?? fix.title)].filter((part) => part !== undefined).join(' '),
  )

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

describe('every kind', () => {
  test.each([
    ['Component', '{type: service, lifecycle: production, owner: a}'],
    [
      'Component',
      '{type: t, lifecycle: l, owner: a, system: s, subcomponentOf: c, providesApis: [a], consumesApis: [], dependsOn: ["resource:d"], dependencyOf: ["component:c"]}',
    ],
    ['API', '{type: openapi, lifecycle: l, owner: a, definition: "openapi: 3.1.0"}'],
    ['API', '{type: mcp-server, lifecycle: l, owner: a, remotes: [{type: streamable-http, url: "https://x"}]}'],
    ['API', '{type: mcp-server, lifecycle: l, owner: a, definition: x}'],
    ['Resource', '{type: database, owner: a, system: s, dependsOn: ["resource:d"]}'],
    ['System', '{owner: a, domain: d, type: product}'],
    ['Domain', '{owner: a, subdomainOf: d, type: area}'],
    ['Group', '{type: team, children: []}'],
    ['Group', '{type: team, children: [b], parent: c, members: [u], profile: {displayName: A, email: e, picture: p}}'],
    ['User', '{memberOf: []}'],
    ['User', '{memberOf: [a], profile: {displayName: Ada}}'],
    ['Location', '{}'],
    ['Location', '{type: url, target: ./a.yaml, targets: [./b.yaml], presence: optional}'],
  ])('%s %s is right', (kind, spec) => {
    for (const version of ['backstage.io/v1alpha1', 'backstage.io/v1beta1']) {
      const { entity, problems } = validate(document(kind, spec, version))
      expect(problems).toEqual([])
      expect(entity?.kind).toBe(kind)
    }
  })

  test.each([
    '{type: service, steps: []}',
    '{type: t, steps: [{action: a}], owner: a, lifecycle: l, parameters: {title: A}}',
    '{type: t, steps: [{id: i, name: n, action: a, input: {a: 1}, if: true, each: "{{ x }}"}], parameters: [{title: A}]}',
    '{type: t, steps: [], output: {links: [{url: u, if: "{{ x }}"}], text: [{title: t, content: c}]}}',
    '{type: t, steps: [], presentation: {buttonLabels: {createButtonText: Go}}, secrets: {schema: {}}}',
  ])('Template %s is right', (spec) => {
    expect(validate(document('Template', spec, 'scaffolder.backstage.io/v1beta3')).problems).toEqual([])
  })

  test.each([
    ['Component', '{}', ['/spec/type', '/spec/lifecycle', '/spec/owner']],
    ['API', '{}', ['/spec/type', '/spec/lifecycle', '/spec/owner', '/spec/definition']],
    ['API', '{type: openapi, lifecycle: l, owner: a, remotes: [{type: t, url: u}]}', ['/spec/definition']],
    ['API', '{type: mcp-server, lifecycle: l, owner: a}', ['/spec/definition']],
    ['Resource', '{}', ['/spec/type', '/spec/owner']],
    ['System', '{}', ['/spec/owner']],
    ['Domain', '{}', ['/spec/owner']],
    ['Group', '{}', ['/spec/type', '/spec/children']],
    ['User', '{}', ['/spec/memberOf']],
  ])('%s %s lacks %j', (kind, spec, pointers) => {
    const { entity, problems } = validate(document(kind, spec))
    expect(entity).toBeUndefined()
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      pointers.map((pointer) => `missing-field ${pointer}`),
    )
  })

  test.each(Object.keys(builtinKinds))('%s has to have a spec', (kind) => {
    const [version] = builtinKinds[kind]?.apiVersions ?? []
    expect(spelled(`apiVersion: ${version}\nkind: ${kind}\nmetadata: {name: x}`)).toEqual([
      'missing-field /spec Add `spec:`',
    ])
  })

  test('has its fields described', () => {
    for (const [name, { spec, description }] of Object.entries(builtinKinds)) {
      expect(description, name).toBeTruthy()
      const { properties } = z.toJSONSchema(spec) as { properties: Record<string, { description?: string }> }
      expect(Object.keys(properties).length, name).toBeGreaterThan(0)
    }
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

describe('the spec', () => {
  test.each([
    ['Component', '{type: t, lifecycle: l, owner: ""}', ['invalid-value /spec/owner']],
    ['Component', '{type: "", lifecycle: l, owner: a}', ['invalid-value /spec/type']],
    ['Component', '{type: t, lifecycle: l, owner: }', ['empty-field /spec/owner']],
    [
      'Component',
      '{type: t, lifecycle: l, owner: a, dependsOn: "resource:d"}',
      ['wrong-type /spec/dependsOn ["resource:d"]'],
    ],
    [
      'Component',
      '{type: t, lifecycle: l, owner: a, dependsOn: [resource: d]}',
      ['wrong-type /spec/dependsOn/0 resource:d'],
    ],
    ['Component', '{type: t, lifecycle: l, owner: a, dependsOn: [d]}', ['invalid-reference /spec/dependsOn/0']],
    ['Component', '{type: t, lifecycle: l, owner: "group:"}', ['invalid-reference /spec/owner']],
    ['API', '{type: t, lifecycle: l, owner: a, definition: {$text: ./x}}', ['unresolved-placeholder /spec/definition']],
    ['API', '{type: mcp-server, lifecycle: l, owner: a, remotes: []}', ['invalid-value /spec/remotes']],
    ['Location', '{presence: Optional}', ['invalid-value /spec/presence optional']],
    ['Location', '[a]', ['wrong-type /spec']],
    ['User', '{memberOf: a}', ['wrong-type /spec/memberOf [a]']],
    ['Group', '{type: t, children: [], profile: {email: 5}}', ['wrong-type /spec/profile/email "5"']],
  ])('%s %s is refused', (kind, spec, expected) => {
    expect(validate(document(kind, spec)).entity).toBeUndefined()
    expect(spelled(document(kind, spec))).toEqual(expected)
  })

  test.each([
    ['{type: t, steps: [{id: a}]}', ['missing-field /spec/steps/0/action Add `action:`']],
    ['{type: t, steps: [{action: a, if: 5}]}', ['wrong-type /spec/steps/0/if "5"']],
    ['{type: t, steps: [], parameters: [a]}', ['wrong-type /spec/parameters/0']],
    ['{type: t, steps: [], parameters: a}', ['wrong-type /spec/parameters [a]']],
  ])('Template %s is refused', (spec, expected) => {
    expect(spelled(document('Template', spec, 'scaffolder.backstage.io/v1beta3'))).toEqual(expected)
  })

  test('a reference to what cannot exist is a warning, since the entity itself is right', () => {
    const { entity, problems } = validate(system('', 'domain: Our Domain'))
    expect(entity).toBeDefined()
    expect(problems).toMatchObject([{ level: 'warning', code: 'impossible-reference', pointer: '/spec/domain' }])
  })

  test('a field that is nearly a known one is asked about, and kept', () => {
    const { entity, problems } = validate(system('', 'domian: a, favourite: b'))
    expect(entity?.spec).toMatchObject({ domian: 'a', favourite: 'b' })
    expect(problems).toMatchObject([{ level: 'warning', pointer: '/spec/domian', fix: { replacement: 'domain' } }])
  })

  test('references lose the space around them', () => {
    expect(validate(system('', 'domain: " a "')).entity?.spec?.domain).toBe('a')
  })

  test('a plugin’s kind is held against its own schema', () => {
    const Page = defineKind({
      apiVersions: ['example.com/v1'],
      spec: z.strictObject({
        url: z.url(),
        owner: ref('ownedBy', { inverse: 'ownerOf', kind: 'Group' }),
        size: z.enum(['small', 'large']),
        count: z.int().max(5).optional(),
      }),
    })
    const text = document('Page', '{url: nowhere, owner: a, size: smal, count: 7, colour: red}', 'example.com/v1')
    expect(spelled(text, { Page })).toEqual([
      'invalid-value /spec/url',
      'invalid-value /spec/size small',
      'invalid-value /spec/count',
      'unknown-field /spec/colour',
    ])
  })
})

test('a thousand wrong values are a hundred problems', () => {
  expect(validate(system(`tags: [${Array(1000).fill('Java')}]`)).problems).toHaveLength(100)
})
