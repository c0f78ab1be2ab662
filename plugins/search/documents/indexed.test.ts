import { expect, test } from 'vitest'
import { indexed } from './indexed'

test('a document is found by title, name, facets, keywords and text', () => {
  const { label, said } = indexed({
    key: 'component:default/web-shop',
    title: 'The Café',
    text: 'Sells (coffee).',
    keywords: ['Espresso'],
    to: '/x',
    facets: { kind: 'Component', owner: 'group:default/retail' },
    fields: {},
  })

  expect(label).toBe('\nthe cafe\nweb shop\n')
  expect(said.labels).toEqual([
    ['the', 'cafe'],
    ['web', 'shop'],
  ])
  expect(said.body.join(' ')).toBe('component default web shop component retail espresso sells coffee')
})

test('a word of a title is found by its inner parts', () => {
  expect(indexed({ key: '1', title: 'Wallet UI', to: '/x', fields: {} }).said.parts).toEqual(['allet', 'llet', 'let'])
})

test('an id that nobody types is no name', () => {
  expect(indexed({ key: 'beef-cafe', title: 'Todo', to: '/x', fields: {} }).label).toBe('\ntodo\n')
})

test('of a long text the beginning is kept to be shown', () => {
  expect(indexed({ key: '1', title: 'Log', text: 'x'.repeat(1000), to: '/x', fields: {} }).text).toHaveLength(300)
})
