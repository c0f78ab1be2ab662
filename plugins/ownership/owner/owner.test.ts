import { expect, test } from 'vitest'
import { memberLine, ownerLine } from './ownerLine'
import { suggestOwner } from './suggestOwner'

const candidates = [
  { ref: 'group:default/payments', title: 'Payments', email: 'pay@example.com' },
  { ref: 'group:shops/web', title: 'Web', email: null },
  { ref: 'user:default/ana', title: 'Ana Lopes', email: 'Ana@example.com' },
]

test.each([
  ['a name nearly right', 'paymnets', 'group:default/paymnets', 'group:default/payments', 'name'],
  ['a person named as a group', 'ana', 'group:default/ana', 'user:default/ana', 'kind'],
  ['a group of another namespace', 'web', 'group:default/web', 'group:shops/web', 'kind'],
  ['an e-mail of a person', 'ana@example.com', null, 'user:default/ana', 'email'],
  ['an e-mail of a group', ' mailto:PAY@example.com', null, 'group:default/payments', 'email'],
])('%s tells who was meant', (_, written, ownerRef, ref, because) => {
  expect(suggestOwner(written, ownerRef, candidates)).toMatchObject({ ref, because })
})

test.each([
  ['a name like no other', 'marketing', 'group:default/marketing'],
  ['a person nearly called like a group', 'user:paymnets', 'user:default/paymnets'],
  ['an e-mail of nobody', 'x@example.com', null],
  ['something that is no reference', '???', null],
])('%s tells nothing', (_, written, ownerRef) => {
  expect(suggestOwner(written, ownerRef, candidates)).toBeNull()
})

test.each([
  ['group:default/payments', 'default', 'payments'],
  ['user:default/ana', 'default', 'user:ana'],
  ['group:shops/web', 'default', 'group:shops/web'],
  ['group:shops/web', 'shops', 'web'],
])('%s is written in the namespace %s as %s', (ref, namespace, written) => {
  expect(ownerLine(ref, namespace)).toBe(`spec:\n  owner: ${written}`)
})

test('a person is put into a group by its name, and by its reference where they are in different namespaces', () => {
  expect(memberLine('group:default/web')).toContain('memberOf: [web]')
  expect(memberLine('group:shops/web')).toContain('memberOf: [group:shops/web]')
})
