import { expect, test } from 'vitest'
import { appliesTo } from './appliesTo'

const service = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'web', namespace: 'default', annotations: { 'ci/project': '' } },
  spec: { type: 'service' },
  relations: [{ type: 'providesApi', targetRef: 'api:default/orders' }],
}
const bare = { apiVersion: 'backstage.io/v1alpha1', kind: 'Group', metadata: { name: 'a', namespace: 'default' } }

test.each([
  ['no condition', service, undefined, true],
  ['an empty condition', bare, {}, true],
  ['its kind', service, { kind: 'Component' }, true],
  ['its kind in another case', service, { kind: 'component' }, true],
  ['one of several kinds', service, { kind: ['API', 'Component'] }, true],
  ['another kind', service, { kind: 'API' }, false],
  ['no kind at all', service, { kind: [] }, false],
  ['a kind that it is not', service, { notKind: ['Group', 'User'] }, true],
  ['a kind that it is, where it may not be', bare, { notKind: 'group' }, false],
  ['its type', service, { type: ['website', 'Service'] }, true],
  ['a type, when it has none', bare, { type: 'service' }, false],
  ['a type called undefined, when it has none', bare, { type: 'undefined' }, false],
  ['an annotation that it has, empty', service, { annotation: 'ci/project' }, true],
  ['an annotation that it lacks', service, { annotation: 'ci/other' }, false],
  ['one of several annotations', service, { annotation: ['ci/other', 'ci/project'] }, true],
  ['none of several annotations', service, { annotation: ['ci/other', 'ci/third'] }, false],
  ['an annotation, when it has none', bare, { annotation: 'ci/project' }, false],
  ['an annotation by the name of an inherited property', service, { annotation: 'toString' }, false],
  ['a relation that it has', service, { relation: ['consumesApi', 'providesApi'] }, true],
  ['a relation that it lacks', service, { relation: 'consumesApi' }, false],
  ['a relation, when it has none', bare, { relation: 'providesApi' }, false],
  ['its kind and another type', service, { kind: 'Component', type: 'website' }, false],
])('whether a tab is for an entity, by %s', (_, entity, when, expected) => {
  expect(appliesTo(entity, when)).toBe(expected)
})
