import { expect, test } from 'vitest'
import { displayName } from './displayName'

const metadata = { name: 'ada', namespace: 'default' }

test.each([
  [{ metadata: { ...metadata, title: 'Ada' }, spec: { profile: { displayName: 'Ada Lovelace' } } }, 'Ada'],
  [{ metadata, spec: { profile: { displayName: 'Ada Lovelace' } } }, 'Ada Lovelace'],
  [{ metadata: { ...metadata, title: ' ' }, spec: { profile: { displayName: '' } } }, undefined],
  [{ metadata, spec: { profile: 'none' } }, undefined],
  [{ metadata }, undefined],
])('%j is shown as %s', (entity, name) => {
  expect(displayName(entity)).toBe(name)
})
