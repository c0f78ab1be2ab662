import type { CatalogClient } from '@backstage/catalog-client'
import { buildEntity, catalogFile, serveFiles, startPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { clientOf } from '../testing/clientOf'
import { namesOf } from '../testing/startShop'

const entity = (name: string, description: string) => buildEntity({ metadata: { name, description } })
const long = 'All that there is to say. '.repeat(1000)

let client: CatalogClient
beforeAll(async () => {
  const portal = await startPortal()
  client = clientOf(portal)
  const server = await serveFiles({
    'catalog-info.yaml': catalogFile(
      entity('road', 'ΟΔΟΣ'),
      entity('city', 'İSTANBUL'),
      entity('lengthy', long),
      entity('lengthier', `${long}And more.`),
    ),
    'alone.yaml': catalogFile(entity('alone', 'From a file of its own')),
  })
  await client.addLocation({ type: 'url', target: server.url('catalog-info.yaml') })
  await client.addLocation({ type: 'url', target: server.url('alone.yaml') })
})

test.each([
  ['road', 'ΟΔΟΣ'],
  ['city', 'İSTANBUL'],
])('the description of %s is found as it was written, whatever its small letters are', async (name, description) => {
  const field = 'metadata.description'
  const queries = [
    { [field]: description },
    { [field]: { $in: ['x', description] } },
    { [field]: { $hasPrefix: description } },
  ]
  const found = await Promise.all([
    client.getEntities({ filter: { [field]: description } }),
    ...queries.map((query) => client.queryEntities({ query })),
  ])
  expect(found.map(({ items }) => namesOf(items))).toEqual([[name], [name], [name], [name]])
})

test.each(['asc', 'desc'] as const)(
  'a list by descriptions that are longer than an address may be goes on, %s',
  async (order) => {
    const orderFields = { field: 'metadata.description', order }
    const pages = [await client.queryEntities({ orderFields, limit: 1 })]
    for (let next = pages[0]?.pageInfo.nextCursor; next; next = pages.at(-1)?.pageInfo.nextCursor) {
      pages.push(await client.queryEntities({ cursor: next, limit: 1 }))
    }
    const names = ['lengthier', 'lengthy', 'alone', 'city', 'road']
    expect(pages.flatMap(({ items }) => namesOf(items))).toEqual(order === 'asc' ? names : names.toReversed())
  },
)

test('an annotation that nobody has sorts nothing, whatever is stored in place of those that all have', async () => {
  const { items } = await client.queryEntities({ orderFields: { field: 'metadata.annotations.@', order: 'asc' } })
  expect(namesOf(items)).toEqual(['alone', 'city', 'lengthier', 'lengthy', 'road'])
})
