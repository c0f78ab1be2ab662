import { expect, test } from 'vitest'
import { entityOf, entityText } from './entityDocument'

const document = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'web', namespace: 'default' },
  spec: { type: 'service' },
}
const stored = {
  ref: 'component:default/web',
  uid: '6f1a64a3-53f5-4c28-9d7f-f8a1c4b1a9d0',
  hash: 'abc',
  kind: 'Component',
  compact: JSON.stringify(document),
  origin: null,
  description: null,
  relations: 'ownedBy","targetRef":"group:default/pay',
  errors: null,
}

test('an entity gets its uid, its etag and its relations', () => {
  expect(entityOf(stored)).toEqual({
    ...document,
    metadata: { ...document.metadata, uid: stored.uid, etag: 'abc' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/pay' }],
  })
})

test('relations are sorted by type and target, and each stands there once', () => {
  const relations = [
    'ownedBy","targetRef":"group:default/pay',
    'dependsOn","targetRef":"api:default/a',
    'owned","targetRef":"group:default/pay',
    'dependsOn","targetRef":"api:default/a',
    'dependsOn","targetRef":"api:default/a-b',
  ]
  const entity = entityOf({ ...stored, relations: relations.join('"},{"type":"') })
  expect(entity.relations?.map(({ type, targetRef }) => `${type} ${targetRef}`)).toEqual([
    'dependsOn api:default/a',
    'dependsOn api:default/a-b',
    'owned group:default/pay',
    'ownedBy group:default/pay',
  ])
})

test.each([
  ['a usual one', document, {}],
  ['kind before the version', { kind: 'API', apiVersion: 'v1', metadata: { name: 'web' } }, {}],
  ['without relations', document, { relations: null }],
  [
    'with the annotations of its file',
    { ...document, metadata: { name: 'web', annotations: { '@': 0, own: '$&' } } },
    { origin: '"backstage.io/view-url":"https://git.example/$1"' },
  ],
  [
    'without its head',
    { metadata: { name: 'web', annotations: { '@': 0 } }, spec: { type: '$&' } },
    { origin: '"a":"b"' },
  ],
  [
    'with a description that stands beside it',
    { ...document, metadata: { name: 'web', description: 0, annotations: { '@': 0 } } },
    { origin: '"a":"b"', description: 'Says "@":0, $& and\n"uid":' },
  ],
  ['with errors', document, { errors: '["spec.owner is missing"]' }],
  [
    'the spec before the metadata',
    { apiVersion: 'v1', kind: 'X', spec: { metadata: {} }, metadata: { name: 'web' } },
    {},
  ],
  ['with a uid of its own', { ...document, metadata: { uid: 'mine', etag: 'mine', name: 'web' } }, {}],
  [
    'with relations of its own',
    { ...document, relations: [{ type: 'ownedBy', targetRef: 'group:default/other' }] },
    {},
  ],
  ['with a status of its own', { ...document, status: { items: [] } }, { errors: '["wrong"]' }],
  ['with quotation marks in its kind', { ...document, kind: 'X","metadata":{' }, {}],
])('as text it is the same: %s', (_, document, rest) => {
  const row = { ...stored, compact: JSON.stringify(document), ...rest }
  expect(JSON.parse(entityText(row))).toEqual(entityOf(row))
})
