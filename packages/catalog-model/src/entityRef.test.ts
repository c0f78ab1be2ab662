import { expect, test } from 'vitest'
import { EntityRef, parseEntityRef, pathOfRef, refOf, stringifyEntityRef } from './entityRef'

test.each([
  ['component:default/web', {}, { kind: 'component', namespace: 'default', name: 'web' }],
  ['Component:web', {}, { kind: 'Component', namespace: 'default', name: 'web' }],
  ['web', { kind: 'Component' }, { kind: 'Component', namespace: 'default', name: 'web' }],
  ['shop/web', { kind: 'Component' }, { kind: 'Component', namespace: 'shop', name: 'web' }],
  ['web', { kind: 'Component', namespace: 'shop' }, { kind: 'Component', namespace: 'shop', name: 'web' }],
  ['api:web', { kind: 'Component', namespace: 'shop' }, { kind: 'api', namespace: 'shop', name: 'web' }],
  ['k:ns/a/b', {}, { kind: 'k', namespace: 'ns', name: 'a/b' }],
  ['ns/a:b', { kind: 'k' }, { kind: 'k', namespace: 'ns', name: 'a:b' }],
  ['k:a:b', {}, { kind: 'k', namespace: 'default', name: 'a:b' }],
  ['  component:web ', {}, { kind: 'component', namespace: 'default', name: 'web' }],
])('the reference %j, with defaults %j, is read in its parts', (text, defaults, parts) => {
  expect(parseEntityRef(text, defaults)).toEqual(parts)
})

test.each([':web', 'component:', 'component:/web', 'component:shop/', '/web', 'shop/', ''])(
  'the reference %j is refused for its empty part',
  (text) => {
    expect(() => parseEntityRef(text, { kind: 'component' })).toThrow(/has an empty part/)
  },
)

test('a reference without a kind is refused where nothing says which kind is meant', () => {
  expect(() => parseEntityRef('web')).toThrow("write '<kind>:web', such as 'component:web'")
})

test('the canonical form is lower case whatever the language of the machine', () => {
  expect(stringifyEntityRef({ kind: 'API', namespace: 'Shop', name: 'INFO' })).toBe('api:shop/info')
  expect(refOf({ kind: 'Component', metadata: { name: 'Web' } })).toBe('component:default/web')
})

test('a canonical reference has a page of its own', () => {
  expect(pathOfRef('component:default/web')).toBe('/catalog/default/component/web')
})

test('only canonical references pass as such', () => {
  expect(EntityRef.safeParse('component:default/web').success).toBe(true)
  for (const text of ['Component:default/web', 'web', 'component:web', 'component:default/a b']) {
    expect(EntityRef.safeParse(text).success, text).toBe(false)
  }
})
