import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineKind, ref } from '../Kind'
import { builtinKinds } from '../kinds'
import { document, spelled, system, validate } from './validate.fixture'

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
