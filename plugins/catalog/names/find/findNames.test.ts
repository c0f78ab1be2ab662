import { expect, test } from 'vitest'
import type { NameRow } from '../NameList'
import { buildIndex } from './buildIndex'
import { findNames } from './findNames'
import { findTags } from './findTags'

const row = (kind: string, name: string, title: string | null = null, tags: string[] = []): NameRow => [
  kind,
  'default',
  name,
  title,
  null,
  null,
  null,
  tags,
]
const index = buildIndex([
  row('Location', 'orders-file'),
  row('Component', 'preorders'),
  row('Component', 'order-service', 'Orders', ['java', 'money']),
  row('Component', 'order-export', null, ['java']),
  row('API', 'orders-api'),
  row('User', 'ana', 'Ána Order'),
  row('Component', 'checkout', 'Kasse'),
])
const find = (text: string, more = {}) => findNames(index, { text, limit: 10, ...more }).map(([, , name]) => name)

test.each([
  ['kasse', ['checkout']],
  ['ex ord', ['order-export']],
  ['ORDER-SERVICE', ['order-service']],
  ['chekcout', ['checkout']],
  ['ana', ['ana']],
  ['ec', []],
  ['', []],
  ['zzzz', []],
])('%s finds %j', (text, names) => {
  expect(find(text)).toEqual(names)
})

test('what begins with what was typed comes before what holds it, and files come last', () => {
  const names = find('order')
  expect(names.indexOf('order-service')).toBeLessThan(names.indexOf('preorders'))
  expect(names.indexOf('order-export')).toBeLessThan(names.indexOf('orders-file'))
})

test('what was looked at lately comes before what fits as well', () => {
  expect(find('order', { preferred: ['component:default/order-export'] })[0]).toBe('order-export')
})

test('people alone are found, and entities by their tags', () => {
  expect(find('order', { kinds: ['user', 'group'] })).toEqual(['ana'])
  expect(findTags(index, 'ja', 5)).toEqual([{ tag: 'java', count: 2 }])
})
