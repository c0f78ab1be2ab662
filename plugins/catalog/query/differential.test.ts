import { type Entity, refOf } from '@callboard/catalog-model'
import {
  everything,
  matchesQuery,
  parseQuery,
  printQuery,
  type QueryContext,
  type QueryFacts,
  type QueryNode,
  type QueryValue,
} from '@callboard/query'
import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal, withClient } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { register } from '../testing/register'

/** The same numbers in every run: a query that fails once fails until it is mended. */
function randomFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  const one = <Item>(items: readonly Item[]) => items[below(items.length)] as Item
  const some = <Item>(items: readonly Item[], most: number) => [
    ...new Set(Array.from({ length: below(most + 1) }, () => one(items))),
  ]
  return { next, below, one, some }
}

const words = ['pay', 'roll', 'Web', 'shop', 'über', 'ÄRA', 'a_b', '50%', 'v1.2', 'x', 'ledger', 'catalog-info']
const types = ['service', 'Service', 'library', 'a "b" c', 'none']
const lifecycles = ['production', 'experimental', 'Deprecated']
const tags = ['java', 'web', 'c++', 'is-old', 'node-js']
const groups = ['top', 'left', 'right', 'leaf', 'loop-a', 'loop-b']
const namespaces = ['default', 'other']

const random = randomFrom(20261122)

const group = (name: string, parent?: string, title?: string) =>
  buildEntity({ kind: 'Group', metadata: { name, ...(title && { title }) }, spec: { ...(parent && { parent }) } })

const organisation = [
  group('top', undefined, 'The Top'),
  group('left', 'top'),
  group('right', 'top', 'Right Side'),
  group('leaf', 'left'),
  group('loop-a', 'loop-b'),
  group('loop-b', 'loop-a'),
  buildEntity({ kind: 'User', metadata: { name: 'guest' }, spec: { memberOf: ['leaf'] } }),
  buildEntity({ kind: 'User', metadata: { name: 'ana' }, spec: { memberOf: [], profile: { displayName: 'Ana' } } }),
  buildEntity({ kind: 'Domain', metadata: { name: 'money' }, spec: { owner: 'top' } }),
  buildEntity({
    kind: 'System',
    metadata: { name: 'shop', title: 'The shop' },
    spec: { owner: 'left', domain: 'money' },
  }),
  buildEntity({ kind: 'System', metadata: { name: 'bank' }, spec: { owner: 'user:ana' } }),
]

const names = Array.from({ length: 160 }, (_, index) => `${random.one(['pay', 'web', 'shop', 'x-y'])}-${index}`)

const components = names.map((name): Entity => {
  const kind = random.one(['Component', 'Component', 'API', 'Resource'])
  const optional = (key: string, value: unknown) => (random.next() < 0.5 ? { [key]: value } : {})
  return buildEntity({
    kind,
    metadata: {
      name,
      namespace: random.one(namespaces),
      ...optional('title', random.some(words, 3).join(' ') || 'Title'),
      ...optional('description', random.some(words, 5).join(' ')),
      ...optional('tags', random.some(tags, 3)),
      ...optional('labels', { region: random.one(['eu-1', 'EU-2', 'us']) }),
      ...optional('annotations', { 'github.com/project-slug': `org/${random.one(words)}` }),
    },
    spec: {
      type: random.one(types),
      lifecycle: random.one(lifecycles),
      owner: random.one([...groups, 'user:ana', 'user:guest', 'ghosts']),
      ...optional('system', random.one(['shop', 'bank', 'unknown'])),
      ...optional('tier', random.one([0, 1, 2, 2.5, -3, '4', 'high', [1, 5], null, true])),
      ...optional('released', random.one(['2025-12-31', '2026-01-01', '2026-01-02T10:00Z', 'soon'])),
      ...optional('deep', { list: random.some(['one', 'Two', 'three'], 3), flag: random.next() < 0.5 }),
      ...(kind === 'Component' &&
        optional(
          'dependsOn',
          random.some(names, 2).map((each) => `component:${each}`),
        )),
    },
  })
})

const now = new Date('2026-11-22T12:00:00Z')
const day = 86_400_000
let portal: TestPortal
let facts: QueryFacts[]
let context: QueryContext

beforeAll(async () => {
  portal = await startPortal()
  const files = await serveFiles({ 'a.yaml': catalogFile(...organisation, ...components) })
  await register(portal, files.url('a.yaml'))
  facts = await factsOf()
  const starred = facts.filter((_, index) => index % 7 === 0).map(({ entity }) => refOf(entity))
  await withClient(portal.database, async (client) => {
    await client.query(`insert into catalog.stars (user_ref, ref) select 'user:default/guest', unnest($1::text[])`, [
      starred,
    ])
  })
  context = { now: new Date(), me: me(), owners: ownersOf(), starred: new Set(starred) }
})

const me = () => ['user:default/guest', ...['leaf', 'left', 'top'].map((name) => `group:default/${name}`)]

function ownersOf(): QueryContext['owners'] {
  const owners = facts.filter(({ entity }) => ['Group', 'User'].includes(entity.kind))
  return new Map(
    owners.map(({ entity }) => [
      refOf(entity),
      {
        title:
          entity.metadata.title ?? (entity.spec?.profile as { displayName?: string } | undefined)?.displayName ?? null,
        parents: targetsOf(entity, 'childOf'),
      },
    ]),
  )
}

const targetsOf = ({ relations = [] }: Entity, type: string) =>
  relations.filter((relation) => relation.type === type).map(({ targetRef }) => targetRef)

/** What the catalog knows of every entity, with moments that lie far enough apart. */
async function factsOf(): Promise<QueryFacts[]> {
  const { items } = await byQuery('')
  const partOf = (entity: Entity, kind: string) =>
    targetsOf(entity, 'partOf').filter((ref) => ref.startsWith(`${kind}:`))
  const known = new Map(items.map((entity) => [refOf(entity), entity]))
  const moments = items.map((_, index) => new Date(now.getTime() - (index % 400) * day).toISOString())
  await withClient(portal.database, async (client) => {
    // Nothing is to take this for a change.
    await client.query('set session_replication_role = replica')
    await client.query(
      `update catalog.entities set created_at = moment, updated_at = moment
       from unnest($1::text[], $2::timestamptz[]) as told (told_ref, moment) where ref = told_ref`,
      [items.map(refOf), moments],
    )
  })
  return items.map((entity, index) => {
    const [system = null] = partOf(entity, 'system')
    const through = system === null ? undefined : known.get(system)
    return {
      entity,
      owner: targetsOf(entity, 'ownedBy')[0] ?? null,
      system,
      domains: [...partOf(entity, 'domain'), ...(through ? partOf(through, 'domain') : [])],
      created: moments[index] ?? '',
      updated: moments[index] ?? '',
      problems: entity.status?.items?.filter(({ level }) => level === 'error').length ?? 0,
    }
  })
}

async function byQuery(q: string): Promise<{ items: Entity[]; status: number }> {
  const response = await portal.fetch(`/api/catalog/entities/by-query?limit=1000&q=${encodeURIComponent(q)}`)
  const { items = [] } = (await response.json()) as { items?: Entity[] }
  return { items, status: response.status }
}

const value = (...values: string[]): QueryValue => {
  const is = random.one(values)
  if (random.next() < 0.75) return { is: random.next() < 0.3 ? is.toUpperCase() : is }
  return random.one([
    { like: ['', ''] },
    { like: [is.slice(0, 2), ''] },
    { like: ['', is.slice(-2)] },
    { like: [is.slice(0, 1), is.slice(-1)] },
  ])
}

const field = (name: string, ...values: string[]): QueryNode => ({
  type: 'field',
  field: name,
  exact: random.next() < 0.3,
  values: Array.from({ length: 1 + random.below(2) }, () => value(...values)),
})

const flag = (name: string, word: string): QueryNode => ({
  type: 'field',
  field: name,
  exact: false,
  values: [{ is: word }],
})

const compare = (name: string, ...values: string[]): QueryNode => ({
  type: 'compare',
  field: name,
  operator: random.one(['<', '<=', '>', '>=']),
  value: random.one(values),
})

const moments = ['30d', '1y', '36h', '2w', '2026-01-01', '2026-11-01', '2026-06-01T00:00Z']

const leaves: Array<() => QueryNode> = [
  () => field('kind', 'component', 'api', 'group', 'robot'),
  () => field('type', ...types),
  () => field('lifecycle', ...lifecycles),
  () => field('tag', ...tags),
  () => field('owner', ...groups, 'group:default/top', 'group/left', 'user:ana', 'me', 'none', 'The Top', 'ghosts'),
  () => field('system', 'shop', 'system:default/bank', 'none'),
  () => field('domain', 'money', 'domain:default/money', 'none'),
  () => field('namespace', ...namespaces),
  () => field('name', ...names.slice(0, 5)),
  () => field('title', ...words),
  () => field('description', ...words),
  () => field('ref', 'component:default/pay-1', ...organisation.map(refOf)),
  () => flag('is', random.one(['starred', 'orphan'])),
  () => flag('has', 'problems'),
  () => field('dependsOn', `component:default/${random.one(names)}`, random.one(names)),
  () => field('relations.ownedBy', 'group:default/top', 'user:default/ana'),
  () => field('label.region', 'eu-1', 'us'),
  () => field('annotation.github.com/project-slug', 'org/pay', 'org/Web'),
  () => field('spec.tier', '2', '4', 'high', 'true', '1'),
  () => field('spec.deep.list', 'one', 'two'),
  () => field('spec.deep.list.one', 'true'),
  () => field('spec.deep.flag', 'true', 'false'),
  () => compare('spec.tier', '2', '0', '-3', '2.5'),
  () => compare('spec.released', '2026-01-01', '2026-01-02'),
  () => compare('created', ...moments),
  () => compare('updated', ...moments),
  () => ({ type: 'text', text: random.one(words) }),
]

/** In the form in which the parser gives them: nothing that is joined stands directly within the same. */
function tree(depth: number): QueryNode {
  const choice = depth === 0 ? 1 : random.next()
  if (choice < 0.3) return { type: 'and', nodes: several(depth, 'and') }
  if (choice < 0.5) return { type: 'or', nodes: several(depth, 'or') }
  if (choice < 0.65) return { type: 'not', node: tree(depth - 1) }
  return random.one(leaves)()
}

const several = (depth: number, type: 'and' | 'or'): QueryNode[] =>
  Array.from({ length: 2 + random.below(2) }, () => tree(depth - 1)).flatMap((node) =>
    node.type === type ? node.nodes : [node],
  )

const found = (entities: Entity[]) => entities.map(refOf).sort()
const expected = (node: QueryNode) =>
  found(facts.filter((each) => matchesQuery(node, each, context)).map(({ entity }) => entity))

const hasText = (node: QueryNode): boolean =>
  node.type === 'text' ||
  ((node.type === 'and' || node.type === 'or') && node.nodes.some(hasText)) ||
  (node.type === 'not' && hasText(node.node))

test('what a tree is written as is read as the same tree, and finds in the database what it finds in memory', async () => {
  expect(facts.length).toBe(organisation.length + components.length)
  const differing: unknown[] = []
  let telling = 0
  for (const [index, node] of [
    everything,
    ...leaves.map((leaf) => leaf()),
    ...Array.from({ length: 110 }, () => tree(3)),
  ].entries()) {
    const q = printQuery(node)
    expect(parseQuery(q), q).toMatchObject({ query: node, problems: [] })
    const wanted = expected(node)
    if (wanted.length > 0 && wanted.length < facts.length) telling++
    const { items, status } = await byQuery(q)
    const listed = index % 2 === 0 && (wanted.length > 0 || !hasText(node))
    const list = listed ? await portal.call(catalog.routes.list, { q, limit: 500 }) : undefined
    const answers = {
      byQuery: found(items),
      list: (list?.items ?? items).map((each) => ('ref' in each ? each.ref : refOf(each as Entity))).sort(),
    }
    for (const [way, refs] of Object.entries(answers)) {
      const missing = wanted.filter((ref) => !refs.includes(ref))
      const added = refs.filter((ref) => !wanted.includes(ref))
      if (missing.length + added.length > 0 || status !== 200)
        differing.push({ way, q, status, missing: missing.slice(0, 3), added: added.slice(0, 3) })
    }
    if (list && list.total !== wanted.length) differing.push({ q, total: list.total, wanted: wanted.length })
  }
  expect(differing).toEqual([])
  // Or nothing would be compared but nothing with nothing.
  expect(telling).toBeGreaterThan(60)
})
