import type { SearchDocument } from '@callboard/plugin-api'
import { startPortal, type TestPortal } from '@callboard/testing'
import knex, { type Knex } from 'knex'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveDocuments } from '../documents/saveDocuments'
import { entityDocument as entity } from '../testing/entityDocument'

let portal: TestPortal
let db: Knex
beforeAll(async () => {
  portal = await startPortal({ config: { catalog: { locations: [] } } })
  db = knex({ client: 'pg', connection: portal.database })
})
afterAll(() => db.destroy())
beforeEach(() => db.raw('delete from search.documents'))

const save = (...documents: SearchDocument[]) => saveDocuments(db, 'catalog.entity', documents)

describe("Backstage's search API", () => {
  const query = async (parameters: string) => {
    const response = await portal.fetch(`/api/search/query?${parameters}`)
    return { status: response.status, body: await response.json() }
  }

  test('answers in its shape', async () => {
    await save(entity('payment-api', { text: 'Takes payments.', facets: { kind: 'API', lifecycle: 'production' } }))

    expect(await query('term=pay&types[0]=software-catalog')).toEqual({
      status: 200,
      body: {
        results: [
          {
            type: 'software-catalog',
            document: {
              title: 'payment-api',
              text: 'Takes payments.',
              location: '/catalog/default/component/payment-api',
              kind: 'API',
              lifecycle: 'production',
            },
            highlight: {
              preTag: '<mark>',
              postTag: '</mark>',
              fields: { title: '<mark>pay</mark>ment-api', text: 'Takes <mark>pay</mark>ments.' },
            },
            rank: expect.any(Number),
          },
        ],
        numberOfResults: 1,
      },
    })
  })

  test('calls sections of docs by the name that Backstage has for them', async () => {
    await saveDocuments(db, 'docs.section', [
      { key: '1.0', title: 'Refunds', to: '/docs/default/component/pay', fields: {} },
    ])

    expect((await query('types[0]=techdocs')).status).toBe(200)
  })

  test('filters by facets, several values of one being alternatives', async () => {
    await save(
      entity('a', { facets: { kind: 'API', lifecycle: 'production' } }),
      entity('b', { facets: { kind: 'API', lifecycle: 'experimental' } }),
      entity('c', { facets: { kind: 'API', lifecycle: 'deprecated' } }),
      entity('d', { facets: { kind: 'Component', lifecycle: 'production' } }),
      entity('e', { facets: { kind: 'API' } }),
    )

    const { body } = await query(
      'filters[kind]=API&filters[lifecycle][0]=production&filters[lifecycle][1]=experimental',
    )

    expect(body.results.map(({ document }: { document: { title: string } }) => document.title)).toEqual(['a', 'b'])
  })

  test('pages forward and back by cursor', async () => {
    await save(entity('a'), entity('b'), entity('c'))

    const first = (await query('pageLimit=2')).body
    const second = (await query(`pageLimit=2&pageCursor=${first.nextPageCursor}`)).body

    expect(first).toMatchObject({ results: [{}, {}], numberOfResults: 3 })
    expect(first).not.toHaveProperty('previousPageCursor')
    expect(second.results).toMatchObject([{ document: { title: 'c' } }])
    expect(second).not.toHaveProperty('nextPageCursor')
    expect((await query(`pageLimit=2&pageCursor=${second.previousPageCursor}`)).body).toEqual(first)
  })

  test.each([
    ['an unknown type', 'types[0]=nonsense', "type 'nonsense'"],
    ['a type that is a name of every object', 'types[0]=constructor', "type 'constructor'"],
    ['a term that is too long', `term=${'x'.repeat(101)}`, 'at most 100 characters'],
    ['a page that is too long', 'pageLimit=101', 'pageLimit'],
    ['a cursor of its own making', 'pageCursor=%25', 'page cursor'],
    ['a cursor that is no number', `pageCursor=${btoa('first')}`, 'pageCursor'],
  ])('refuses %s', async (_, parameters, reason) => {
    expect(await query(parameters)).toMatchObject({
      status: 400,
      body: { error: { name: 'InputError', message: expect.stringContaining(reason) }, response: { statusCode: 400 } },
    })
  })
})
