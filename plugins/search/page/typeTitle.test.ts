import { expect, test } from 'vitest'
import { z } from 'zod'
import { typeTitle } from './typeTitle'

const frontends = [
  { plugin: { id: 'catalog', title: 'Catalog', search: { entity: z.unknown() } } },
  { plugin: { id: 'docs', title: 'Docs', search: { section: z.unknown(), site: z.unknown() } } },
]

test.each([
  ['catalog.entity', 'Catalog'],
  ['docs.section', 'Docs: section'],
  ['gone.thing', 'gone.thing'],
])('results of the type %s are called %s', (type, title) => {
  expect(typeTitle(type, frontends)).toBe(title)
})
