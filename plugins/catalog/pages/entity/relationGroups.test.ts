import { expect, test } from 'vitest'
import type { RelatedEntity } from '../../plugin'
import { groupRelations, relationTitle } from './relationGroups'

const related = (type: string, ref: string, title: string | null = null): RelatedEntity => ({
  type,
  ref,
  entity: title === null ? null : ({ ref, name: ref, title } as RelatedEntity['entity']),
})

test.each([
  ['dependsOn', 'Depends on'],
  ['apiProvidedBy', 'Provided by'],
  ['deployedTo', 'Deployed to'],
  ['runsOnEKS', 'Runs on eks'],
])('%s reads "%s"', (type, title) => {
  expect(relationTitle(type)).toBe(title)
})

test('relations are grouped by type: known types first, what exists before what does not', () => {
  const groups = groupRelations([
    related('deployedTo', 'resource:default/cluster', 'Cluster'),
    related('dependsOn', 'component:default/gone'),
    related('dependsOn', 'component:default/zoo', 'Zoo'),
    related('ownedBy', 'group:default/pay', 'Payments'),
    related('dependsOn', 'component:default/ark', 'Ark'),
  ])
  expect(groups.map(({ title, items }) => [title, items.map(({ ref }) => ref)])).toEqual([
    ['Owned by', ['group:default/pay']],
    ['Depends on', ['component:default/ark', 'component:default/zoo', 'component:default/gone']],
    ['Deployed to', ['resource:default/cluster']],
  ])
})
