import { expect, test } from 'vitest'
import type { NameRow } from '../NameList'
import { withChanges } from './refreshKept'

const row = (name: string, title: string | null = null): NameRow => [
  'Component',
  'default',
  name,
  title,
  null,
  null,
  null,
  [],
]

test('what changed takes its place, what is new comes last, what is gone goes', () => {
  const rows = [row('a'), row('b'), row('c')]
  expect(
    withChanges(rows, [row('b', 'B'), ['component:default/a'], row('d'), ['component:default/never'], row('b', 'B')]),
  ).toEqual([row('b', 'B'), row('c'), row('d')])
})
