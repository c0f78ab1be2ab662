import { expect, test } from 'vitest'
import { danglingRows } from './danglingRows'

const reference = (source: string, relation: string, target: string, suggestion: string | null = null) => ({
  source,
  relation,
  target,
  suggestion,
})

test('what names the same missing thing in the same role stands in one row, in the order of the files', () => {
  const rows = danglingRows([
    reference('a', 'ownedBy', 'team'),
    reference('a', 'dependsOn', 'db', 'other-db'),
    reference('b', 'ownedBy', 'team'),
    reference('other-db', 'dependsOn', 'db'),
  ])
  expect(
    rows.map(({ sources, relation, target, suggestion }) => [sources.join(), relation, target, suggestion]),
  ).toEqual([
    ['a,b', 'ownedBy', 'team', null],
    ['a', 'dependsOn', 'db', 'other-db'],
    ['other-db', 'dependsOn', 'db', null],
  ])
})
