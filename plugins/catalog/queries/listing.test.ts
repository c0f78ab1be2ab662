import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import type { EntityListInput } from '../shapes/EntityList'
import { register } from '../testing/register'

const { routes } = catalog
let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
  const server = await serveFiles({ 'a.yaml': catalogFile(...entities) })
  await register(portal, server.url('a.yaml'))
})

const component = (name: string, metadata: Record<string, unknown>, spec: Record<string, unknown>) =>
  buildEntity({ metadata: { name, ...metadata }, spec })
const entities = [
  component(
    'web',
    { title: 'Web shop', tags: ['react', 'shop'] },
    { type: 'website', owner: 'sellers', system: 'shop' },
  ),
  component(
    'checkout',
    { description: 'Takes the money, <b>safely</b>, by https://ΟΔΟΣ.example/pre-paid, v1.2.3rc4, 5.5GB of 7e3abc m²s' },
    { type: 'service', owner: 'sellers', system: 'shop' },
  ),
  component('ledger', { tags: ['java'] }, { type: 'service', owner: 'payments', lifecycle: 'deprecated' }),
  component('mailer', { tags: ['java', 'shop'] }, { type: 'library', owner: 'user:ana', lifecycle: 'experimental' }),
  buildEntity({ kind: 'Group', metadata: { name: 'sellers' }, spec: { profile: { displayName: 'The sellers' } } }),
  buildEntity({ kind: 'Group', metadata: { name: 'payments' } }),
  buildEntity({ kind: 'System', metadata: { name: 'shop', title: 'The shop' }, spec: { owner: 'sellers' } }),
]

const list = (input: Parameters<typeof portal.call<typeof routes.list>>[1]) => portal.call(routes.list, input)
const names = async (input: Partial<EntityListInput>) => (await list(input)).items.map(({ name }) => name)

describe('filters', () => {
  test.each<[Partial<EntityListInput>, string[]]>([
    [{ kind: ['component'] }, ['checkout', 'ledger', 'mailer', 'web']],
    [{ kind: ['Group', 'System'] }, ['payments', 'sellers', 'shop']],
    [{ type: ['service'], owner: ['group:default/sellers'] }, ['checkout']],
    [{ lifecycle: ['deprecated', 'experimental'] }, ['ledger', 'mailer']],
    [{ tag: ['react', 'java'] }, ['ledger', 'mailer', 'web']],
    [{ owner: ['none'] }, ['payments', 'sellers']],
    [{ owner: ['none', 'user:default/ana'] }, ['mailer', 'payments', 'sellers']],
    [{ owner: ['me'] }, []],
    [{ text: 'SHOP' }, ['shop', 'web']],
    [{ text: 'takes the' }, ['checkout']],
    [{ text: 'one' }, ['checkout']],
    [{ text: 'KES the mon' }, ['checkout']],
    [{ text: 't safe' }, ['checkout']],
    [{ text: 'FE' }, ['checkout']],
    [{ text: 'ne safe' }, ['checkout']],
    [{ text: 'nx safe' }, []],
    [{ text: 'https' }, ['checkout']],
    [{ text: 'e/pre-p' }, ['checkout']],
    [{ text: 'ΔΟΣ' }, ['checkout']],
    [{ text: '5gb' }, ['checkout']],
    [{ text: 'v1.2.3rc' }, ['checkout']],
    [{ text: 'f 7e3abc m²' }, ['checkout']],
    [{ text: 'one', kind: ['component'], owner: ['group:default/sellers'] }, ['checkout']],
    [{ text: 'one the ledger' }, []],
    [{ text: 'chekcout' }, ['checkout']],
    [{ text: 'wb' }, []],
    [{ text: 'chekcout chekcoud chekcouf chekcoug chekcouh chekcouj chekcouk chekcoul chekcoum' }, []],
    [{ text: '%' }, []],
    [{ text: 'nothing-is-like-this' }, []],
  ])('%j', async (input, expected) => {
    expect((await names(input)).toSorted()).toEqual(expected)
  })
})

test('facets count what each value would give, the other facets held', async () => {
  const { total, facets } = await list({ kind: ['component'], type: ['service'] })
  expect(total).toBe(2)
  expect(facets).toEqual({
    kind: [{ value: 'Component', title: null, count: 2 }],
    type: [
      { value: 'service', title: null, count: 2 },
      { value: 'library', title: null, count: 1 },
      { value: 'website', title: null, count: 1 },
    ],
    owner: [
      { value: 'group:default/payments', title: null, count: 1 },
      { value: 'group:default/sellers', title: 'The sellers', count: 1 },
    ],
    lifecycle: [
      { value: 'deprecated', title: null, count: 1 },
      { value: 'production', title: null, count: 1 },
    ],
    tag: [{ value: 'java', title: null, count: 1 }],
  })
})

test('a summary has the titles of owner and system', async () => {
  const { items } = await list({ text: 'web shop' })
  expect(items).toEqual([
    {
      ref: 'component:default/web',
      kind: 'Component',
      namespace: 'default',
      name: 'web',
      title: 'Web shop',
      description: null,
      type: 'website',
      lifecycle: 'production',
      owner: 'group:default/sellers',
      ownerTitle: 'The sellers',
      system: 'system:default/shop',
      systemTitle: 'The shop',
      tags: ['react', 'shop'],
      isOrphan: false,
      errors: 0,
    },
  ])
})

describe('sorting', () => {
  test.each<[Partial<EntityListInput>, string[]]>([
    [{ sort: 'name' }, ['checkout', 'ledger', 'mailer', 'web']],
    [{ sort: 'name', order: 'desc' }, ['web', 'mailer', 'ledger', 'checkout']],
    [{ sort: 'type' }, ['mailer', 'checkout', 'ledger', 'web']],
    [{ sort: 'system' }, ['checkout', 'web', 'ledger', 'mailer']],
    [{ sort: 'system', order: 'desc' }, ['web', 'checkout', 'mailer', 'ledger']],
    [{ sort: 'owner' }, ['ledger', 'checkout', 'web', 'mailer']],
  ])('%j puts entities without a value last', async (input, expected) => {
    expect(await names({ kind: ['Component'], ...input })).toEqual(expected)
  })
})

describe('paging', () => {
  test.each<Partial<EntityListInput>>([
    {},
    { order: 'desc' },
    { sort: 'lifecycle' },
    { sort: 'lifecycle', order: 'desc' },
    { sort: 'updated' },
  ])('%j walks to the end and back over the same pages', async (sorting) => {
    const whole = await names(sorting)
    const input = { ...sorting, limit: 2 }
    const forth = [await list(input)]
    for (let next = forth[0]?.next; next; next = forth.at(-1)?.next) forth.push(await list({ ...input, cursor: next }))
    expect(forth.flatMap(({ items }) => items.map(({ name }) => name))).toEqual(whole)
    expect(forth.map(({ offset }) => offset)).toEqual([0, 2, 4, 6])

    const back = [forth.at(-1)]
    for (let previous = back[0]?.previous; previous; previous = back[0]?.previous) {
      back.unshift(await list({ ...input, cursor: previous }))
    }
    expect(back.map((page) => page?.items)).toEqual(forth.map(({ items }) => items))
    expect(back.map((page) => page?.offset)).toEqual([0, 2, 4, 6])
    expect(back[0]?.previous).toBeNull()
  })

  test.each(['garbage', Buffer.from('{}').toString('base64')])('refuses the cursor %s', async (cursor) => {
    await expect(list({ cursor })).rejects.toMatchObject({ statusCode: 400 })
  })

  test('refuses a cursor of another sorting', async () => {
    const { next } = await list({ limit: 2 })
    await expect(list({ limit: 2, sort: 'kind', cursor: next ?? '' })).rejects.toMatchObject({ statusCode: 400 })
  })
})
