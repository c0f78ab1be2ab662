import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Entity } from './Entity'
import { defineKind, ref } from './Kind'
import { builtinKinds } from './kinds'
import { kindsWith, relationsOf } from './relationsOf'

function entity(kind: string, spec: Record<string, unknown>, namespace = 'default'): Entity {
  return { apiVersion: 'backstage.io/v1alpha1', kind, metadata: { name: 'me', namespace }, spec }
}

/** As `type target`, which is short enough to read. */
function edges(of: Entity, kinds = builtinKinds): string[] {
  return relationsOf(of, kinds).map(({ type, target }) => `${type} ${target}`)
}

test.each([
  ['Component', { owner: 'o' }, ['ownedBy group:default/o']],
  ['Component', { owner: 'user:o' }, ['ownedBy user:default/o']],
  ['Component', { system: 's' }, ['partOf system:default/s']],
  ['Component', { subcomponentOf: 'c' }, ['partOf component:default/c']],
  ['Component', { providesApis: ['a'] }, ['providesApi api:default/a']],
  ['Component', { consumesApis: ['a', 'x/b'] }, ['consumesApi api:default/a', 'consumesApi api:x/b']],
  ['Component', { dependsOn: ['resource:d'] }, ['dependsOn resource:default/d']],
  ['Component', { dependencyOf: ['component:c'] }, ['dependencyOf component:default/c']],
  ['API', { owner: 'o', system: 's' }, ['ownedBy group:default/o', 'partOf system:default/s']],
  ['Resource', { owner: 'o', system: 's' }, ['ownedBy group:default/o', 'partOf system:default/s']],
  ['Resource', { dependsOn: ['resource:d'] }, ['dependsOn resource:default/d']],
  ['Resource', { dependencyOf: ['component:c'] }, ['dependencyOf component:default/c']],
  ['System', { owner: 'o', domain: 'd' }, ['ownedBy group:default/o', 'partOf domain:default/d']],
  ['Domain', { owner: 'o', subdomainOf: 'd' }, ['ownedBy group:default/o', 'partOf domain:default/d']],
  ['Group', { parent: 'p', children: ['c'] }, ['childOf group:default/p', 'parentOf group:default/c']],
  ['Group', { members: ['u'] }, ['hasMember user:default/u']],
  ['User', { memberOf: ['g'] }, ['memberOf group:default/g']],
  ['Template', { owner: 'o' }, ['ownedBy group:default/o']],
  ['Location', { targets: ['./a.yaml'] }, []],
])('a %s with %j is related', (kind, spec, expected) => {
  expect(edges(entity(kind, spec))).toEqual(expected)
})

test.each([
  ['ownedBy', 'ownerOf', 'Component', { owner: 'group:x' }],
  ['partOf', 'hasPart', 'Component', { system: 'system:x' }],
  ['providesApi', 'apiProvidedBy', 'Component', { providesApis: ['x'] }],
  ['consumesApi', 'apiConsumedBy', 'Component', { consumesApis: ['x'] }],
  ['dependsOn', 'dependencyOf', 'Component', { dependsOn: ['component:x'] }],
  ['dependencyOf', 'dependsOn', 'Component', { dependencyOf: ['component:x'] }],
  ['childOf', 'parentOf', 'Group', { parent: 'x' }],
  ['parentOf', 'childOf', 'Group', { children: ['x'] }],
  ['hasMember', 'memberOf', 'Group', { members: ['x'] }],
  ['memberOf', 'hasMember', 'User', { memberOf: ['x'] }],
])('%s comes back as %s', (type, inverse, kind, spec) => {
  expect(relationsOf(entity(kind, spec), builtinKinds)).toMatchObject([{ type, inverse }])
})

test('who relates to itself is at both ends', () => {
  const spec = { dependsOn: ['component:me', 'component:other'] }
  expect(edges(entity('Component', spec))).toEqual([
    'dependencyOf component:default/me',
    'dependsOn component:default/me',
    'dependsOn component:default/other',
  ])
})

test('a reference without a namespace stays in the namespace of its entity', () => {
  expect(edges(entity('Component', { owner: 'o', dependsOn: ['resource:default/d'] }, 'shop'))).toEqual([
    'dependsOn resource:default/d',
    'ownedBy group:shop/o',
  ])
})

test('the same relation said in several ways is one, in order, whatever the case', () => {
  const spec = { dependsOn: ['Resource:B', 'resource:default/b', 'resource:a'], owner: 'O' }
  expect(edges(entity('Component', spec))).toEqual([
    'dependsOn resource:default/a',
    'dependsOn resource:default/b',
    'ownedBy group:default/o',
  ])
})

test.each([
  ['no kind where one is needed', { dependsOn: ['orders'] }],
  ['an empty part', { owner: 'group:' }],
  ['a character that no name has', { owner: 'Team One' }],
  ['no text', { owner: 3, dependsOn: 'resource:x', providesApis: [{}], system: null }],
])('a reference with %s makes no relation', (_what, spec) => {
  expect(edges(entity('Component', spec))).toEqual([])
})

test.each(['Unknown', 'constructor', '__proto__'])('an entity of the unknown kind %s has no relations', (kind) => {
  expect(edges(entity(kind, { owner: 'o' }))).toEqual([])
})

test('references are found wherever the schema of a kind has them', () => {
  const link = ref('links', { inverse: 'linkedFrom', kind: 'Page' })
  const Page = defineKind({
    apiVersions: ['example.com/v1'],
    spec: z
      .looseObject({
        optional: link.optional(),
        nullable: link.nullable(),
        fallback: link.default('z'),
        readonly: z.array(link).readonly(),
        union: z.union([link, z.array(link)]),
        nested: z.object({ deep: z.array(z.object({ to: link })) }).optional(),
        record: z.record(z.string(), link),
        pipe: z.array(link).pipe(z.array(z.string())),
        described: link.describe('A link.'),
      })
      .optional(),
  })
  const spec = {
    optional: 'a',
    nullable: 'b',
    fallback: 'c',
    readonly: ['d'],
    union: ['e', 'f'],
    nested: { deep: [{ to: 'g' }, { to: 'h' }] },
    record: { x: 'i', constructor: 'j' },
    pipe: ['k'],
    described: 'l',
  }
  const targets = relationsOf(entity('Page', spec), { Page })
    .filter(({ type }) => type === 'links')
    .map(({ target }) => target.replace('page:default/', ''))
  expect(targets.join('')).toBe('abcdefghijkl')
})

test('a schema that contains itself is walked once', () => {
  const Node = z.object({
    to: ref('links', { inverse: 'linkedFrom', kind: 'Page' }),
    get below() {
      return z.array(Node).optional()
    },
  })
  const kinds = { Page: defineKind({ apiVersions: ['example.com/v1'], spec: Node }) }
  expect(edges(entity('Page', { to: 'a', below: [{ to: 'b' }] }), kinds)).toContain('links page:default/a')
})

test('the kinds that can have an owner are those with a field that makes one', () => {
  expect(kindsWith('ownedBy', builtinKinds).sort()).toEqual([
    'API',
    'Component',
    'Domain',
    'Resource',
    'System',
    'Template',
  ])
})
