import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import type { Narrowing } from '../query/queryOf'
import { asked } from '../testing/asked'
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

type ListInput = Omit<Parameters<typeof portal.call<typeof routes.list>>[1], 'q'> & Narrowing
const list = (input: ListInput) => portal.call(routes.list, asked(input))
const names = async (input: ListInput) => (await list(input)).items.map(({ name }) => name)

describe('filters', () => {
  test.each<[ListInput, string[]]>([
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
      updated: expect.any(String),
      source: expect.stringContaining('/a.yaml'),
      edit: null,
      hasDocs: false,
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
  test.each([
    ['name', ['checkout', 'ledger', 'mailer', 'web']],
    ['-name', ['web', 'mailer', 'ledger', 'checkout']],
    ['type', ['mailer', 'checkout', 'ledger', 'web']],
    ['system', ['checkout', 'web', 'ledger', 'mailer']],
    ['-system', ['web', 'checkout', 'mailer', 'ledger']],
    ['owner', ['ledger', 'checkout', 'web', 'mailer']],
    ['owner,-name', ['ledger', 'web', 'checkout', 'mailer']],
    ['-system,-type,name', ['web', 'checkout', 'ledger', 'mailer']],
  ])('%j puts entities without a value last', async (sort, expected) => {
    expect(await names({ kind: ['Component'], sort })).toEqual(expected)
  })

  test.each(['colour', 'name,', 'name,type,owner,kind'])('refuses %j', async (sort) => {
    await expect(list({ sort })).rejects.toMatchObject({ statusCode: 400 })
  })
})

describe('paging', () => {
  test.each([undefined, '-name', 'lifecycle', '-lifecycle', 'updated', 'lifecycle,-name', '-system,owner,-name'])(
    'sorted by %j, walks to the end over rows that positions find as well',
    async (sort) => {
      const input = { ...(sort && { sort }), limit: 2 }
      const whole = await names({ ...input, limit: 50 })
      const first = await list(input)
      const pages = [first.items]
      for (let next = first.next; next; ) {
        const page = await portal.call(routes.rows, asked({ ...input, cursor: next }))
        pages.push(page.items)
        next = page.next
      }
      expect(pages.flat().map(({ name }) => name)).toEqual(whole)

      const { items, next } = await portal.call(routes.rows, asked({ ...input, skip: 5 }))
      expect(items.map(({ name }) => name)).toEqual(whole.slice(5))
      expect(next).toBeNull()
    },
  )

  test.each(['garbage', Buffer.from('{}').toString('base64')])('refuses the cursor %s', async (cursor) => {
    await expect(list({ cursor })).rejects.toMatchObject({ statusCode: 400 })
  })

  test('refuses a cursor of another sorting', async () => {
    const { next } = await list({ limit: 2 })
    await expect(list({ limit: 2, sort: 'kind', cursor: next ?? '' })).rejects.toMatchObject({ statusCode: 400 })
  })
})

describe('groups', () => {
  test.each([
    [{ by: 'owner' }, ['payments 1', 'The sellers 3', 'user:default/ana 1', ' 2']],
    [{ by: 'system', kind: ['component'] }, ['The shop 2', ' 2']],
    [{ by: 'kind', tag: ['shop'] }, ['Component 2']],
    [{ by: 'type', text: 'web shop' }, ['website 1']],
  ] as const)('of %j are by title, with those that have none last', async (input, expected) => {
    const { groups, left } = await portal.call(routes.groups, asked(input as never) as never)
    expect(groups.map(({ value, title, count }) => `${title ?? value} ${count}`)).toEqual(expected)
    expect(left).toBe(0)
  })

  test.each([
    [{ by: 'owner', group: 'group:default/sellers', sort: '-name' }, ['web', 'shop', 'checkout']],
    [{ by: 'system', group: '', kind: ['component'] }, ['ledger', 'mailer']],
    [{ by: 'kind', group: 'system' }, ['shop']],
  ] as const)('%j has the rows of one group', async (input, expected) => {
    const { items } = await portal.call(routes.rows, asked(input as never) as never)
    expect(items.map(({ name }) => name)).toEqual(expected)
  })
})
