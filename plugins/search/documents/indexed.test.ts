import { expect, test } from 'vitest'
import { indexed } from './indexed'

test('a document is found by title, name, facets and text', () => {
  const { label, body } = indexed({
    key: 'component:default/web-shop',
    title: 'The Café',
    text: 'Sells (coffee).',
    to: '/x',
    facets: { kind: 'Component', owner: 'group:default/retail' },
    fields: {},
  })

  expect(label).toBe('\nthe cafe\nweb shop\n')
  expect(body).toBe('component default web shop component retail sells coffee')
})

test('a word of a title is found by its inner parts', () => {
  expect(indexed({ key: '1', title: 'Wallet UI', to: '/x', fields: {} }).parts).toBe('allet llet let')
})

test('an id that nobody types is no name', () => {
  expect(indexed({ key: 'beef-cafe', title: 'Todo', to: '/x', fields: {} }).label).toBe('\ntodo\n')
})
