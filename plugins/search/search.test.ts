import type { SearchDocument } from '@callboard/plugin-api'
import { inRepository, startPortal, type TestPortal } from '@callboard/testing'
import knex, { type Knex } from 'knex'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { removeDocuments } from './documents/removeDocuments'
import { replaceDocuments } from './documents/replaceDocuments'
import { saveDocuments } from './documents/saveDocuments'
import { search } from './plugin'
import { entityDocument as entity } from './testing/entityDocument'

const guides = inRepository('plugins/search/fixtures/guides')

let portal: TestPortal
let db: Knex

beforeAll(async () => {
  portal = await startPortal({ plugins: [guides], config: { catalog: { locations: [] } } })
  db = knex({ client: 'pg', connection: portal.database })
})
afterAll(() => db.destroy())
beforeEach(() => db.raw('delete from search.documents'))

const save = (...documents: SearchDocument[]) => saveDocuments(db, 'catalog.entity', documents)
const find = (text: string, rest: { type?: string[]; limit?: number } = {}) =>
  portal.call(search.routes.find, { text, ...rest })
const titles = async (text: string) => (await find(text)).results.map(({ title }) => title)

describe('What is found, and in which order', () => {
  test('the name itself, then names that begin with it, names that hold it, texts that do', async () => {
    await save(
      entity('ledger', { text: 'Books every payment.' }),
      entity('instant-payment'),
      entity('payment-api'),
      entity('payment'),
      entity('web-shop'),
    )

    expect(await titles('payment')).toEqual(['payment', 'payment-api', 'instant-payment', 'ledger'])
  })

  test('a thing before its parts that say the word more often', async () => {
    const part = (name: string, to: string) => entity(name, { to, text: 'order order order' })
    await save(
      part('Order of events', '/docs/web#order'),
      part('Order it', '/api?operation=order'),
      entity('Order desk'),
    )

    expect((await titles('order'))[0]).toBe('Order desk')
  })

  test('a title and a name count the same', async () => {
    await save(entity('payments'), entity('pay-svc', { title: 'Payments' }))

    const { results } = await find('pay-svc')

    expect(results[0]).toMatchObject({ title: 'Payments', key: 'component:default/pay-svc' })
  })

  test('only what holds every word, wherever it stands', async () => {
    await save(
      entity('payment-api', { text: 'Written in Java.' }),
      entity('payment-db'),
      entity('order-api', { text: 'Written in Java.' }),
    )

    expect(await titles('java paym')).toEqual(['payment-api'])
  })

  test.each([
    ['another form of a word', 'deployments'],
    ['words that mean nothing, which need not match', 'how to deploy the'],
    ['the middle of a word in the name', 'board'],
    ['an accent left out', 'uberblick'],
    ['an accent typed', 'överview'],
    ['the beginning of a Greek word', 'ΔΡΟΜΟΣ'],
    ['a Turkish capital', 'İstanbul'],
    ['the kind', 'component deploy'],
    ['the owner', 'release-crew'],
    ['an entity reference', 'component:default/deploy-dashboard'],
    ['a typing error', 'dahsboard'],
    ['a typing error beside a word that is right', 'deploy dashbord'],
  ])('%s finds it: %s', async (_, typed) => {
    await save(
      entity('deploy-dashboard', {
        text: 'Überblick, an overview: every deployment. Δρομοσημα of Istanbul.',
        facets: { kind: 'Component', owner: 'group:default/release-crew' },
      }),
      entity('ledger', { kind: 'API' }),
    )

    expect(await titles(typed)).toEqual(['deploy-dashboard'])
  })

  test('words in quotation marks stand side by side', async () => {
    await save(entity('a', { text: 'the order line table' }), entity('b', { text: 'a line of every order' }))

    expect(await titles('"order line"')).toEqual(['a'])
    expect((await titles('order line')).sort()).toEqual(['a', 'b'])
  })

  test('what was mended is told', async () => {
    await save(entity('payment-gateway'), entity('pay'))

    expect(await find('paymnet gate')).toMatchObject({
      mended: 'payment gate',
      results: [{ title: 'payment-gateway' }],
    })
    expect(await find('payment')).not.toHaveProperty('mended')
    expect(await find('xylophone')).toEqual({ results: [], types: {}, words: 'xylophone', filters: [] })
  })

  test('equals are in order of their boosts, then of their titles', async () => {
    await save(
      entity('web-c', { kind: 'Location' }),
      entity('web-b', { kind: 'Component' }),
      entity('web-a', { kind: 'Component' }),
      entity('web-d', { kind: 'Domain' }),
    )

    expect(await titles('web')).toEqual(['web-a', 'web-b', 'web-d', 'web-c'])
  })

  test('each type is counted, whichever was asked for', async () => {
    await save(entity('web'), entity('web-api'))
    await saveDocuments(db, 'guides.guide', [{ key: '1', title: 'Web guide', to: '/docs/1', fields: {} }])

    const { results, types } = await find('web', { type: ['guides.guide'] })

    expect(results).toMatchObject([{ type: 'guides.guide', title: 'Web guide' }])
    expect(types).toEqual({ 'catalog.entity': 2, 'guides.guide': 1 })
  })

  test.each(["'; drop table documents; --", '\\', ':*', '!!', '(((', '%_', '\u{1f600}', 'a\\:b', '"', 'x'.repeat(200)])(
    'typing %j is not an error',
    async (typed) => {
      await save(entity('web'))

      await expect(find(typed)).resolves.toHaveProperty('results')
    },
  )
})

describe('What plugins write', () => {
  test('is found when their transaction is committed, and not if it is not', async () => {
    await expect(
      db.transaction(async (db) => {
        await saveDocuments(db, 'catalog.entity', [entity('web')])
        throw new Error('No')
      }),
    ).rejects.toThrow('No')

    expect(await titles('web')).toEqual([])
  })

  test('replaces what was there under the same key, and is not written again when it is the same', async () => {
    const version = async () => (await db.raw('select xmin::text from search.documents')).rows[0].xmin
    await save(entity('web', { text: 'old' }))
    await save(entity('web', { text: 'new' }))
    const written = await version()
    await save(entity('web', { text: 'new' }))

    expect(await titles('old')).toEqual([])
    expect(await titles('new')).toEqual(['web'])
    expect(await version()).toBe(written)
  })

  test('is asked of the plugin where it has what is shown; what it no longer has is left out', async () => {
    const asked = (key: string) => ({ key, title: 'Stage', to: '/', fields: {}, isAsked: true })
    await saveDocuments(db, 'guides.guide', [asked('kept'), asked('gone')])

    expect((await find('stage')).results).toEqual([
      {
        type: 'guides.guide',
        key: 'kept',
        rank: expect.any(Number),
        title: 'Guide kept',
        text: '',
        to: '/guides/kept',
        facets: {},
        fields: {},
      },
    ])
  })

  test('is removed by key, or by not being among those that replace all', async () => {
    await save(entity('a'), entity('b'), entity('c'))
    await removeDocuments(db, 'catalog.entity', ['component:default/a'])
    await replaceDocuments(db, 'catalog.entity', [entity('c'), entity('d')])

    expect(await titles('')).toEqual(['c', 'd'])
  })

  test('leaves no word behind for long, and each once', async () => {
    const wordsLike = async (part: string) =>
      (await db('search.words').where('word', 'like', part).orderBy('word').pluck('word')) as string[]
    await save(entity('quokka-barn'), entity('quoll', { title: 'Quoll of the barn' }))
    await db('search.words').insert([{ word: 'quoll' }, { word: 'quoll' }])
    await removeDocuments(db, 'catalog.entity', ['component:default/quokka-barn'])
    await db('search.words').where('word', 'barn').delete()

    await portal.runTask(search, 'trimWords')
    expect(await wordsLike('quo%')).toEqual(['quoll'])
    expect(await wordsLike('barn')).toEqual(['barn'])
    expect((await find('quooll')).mended).toBe('quoll')
  })

  test('may say one key twice, hold what Postgres cannot store, and be very long', async () => {
    await save(entity('web', { text: 'first' }), entity('web', { text: `second \0 \ud800 ${'word '.repeat(300_000)}` }))

    expect(await titles('second')).toEqual(['web'])
  })
})

describe('Who may find what', () => {
  test('what belongs to a plugin that the user may not read is not found, not counted and not guessed at', async () => {
    const strict = await startPortal({
      database: portal.database,
      plugins: [guides],
      config: { permissions: { guests: ['search.read', 'guides.read'] } },
    })
    await save(entity('treasury'))
    await saveDocuments(db, 'guides.guide', [{ key: '1', title: 'Audit the treasury', to: '/guides', fields: {} }])

    expect(await strict.call(search.routes.find, { text: 'treasury' })).toMatchObject({
      results: [{ type: 'guides.guide' }],
      types: { 'guides.guide': 1 },
    })
    expect((await (await strict.fetch('/api/search/query?term=treasury')).json()).numberOfResults).toBe(1)
    await db.raw(`delete from search.documents where type = 'guides.guide'`)
    expect(await strict.call(search.routes.find, { text: 'treasuri' })).toMatchObject({ results: [], types: {} })
  })

  test('what a plugin that is switched off has left in the index leads nowhere, and is not found', async () => {
    const without = await startPortal({ database: portal.database, plugins: [guides], config: { guides: false } })
    await saveDocuments(db, 'guides.guide', [{ key: '2', title: 'Sweep the stage', to: '/guides', fields: {} }])
    expect((await without.call(search.routes.find, { text: 'sweep' })).results).toEqual([])
    expect(await titles('sweep')).toEqual(['Sweep the stage'])
  })
})
