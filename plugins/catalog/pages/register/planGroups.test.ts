import { expect, test } from 'vitest'
import { shownOf } from '../../locations/shownOf'
import type { Plan, PlannedChange } from '../../plugin'
import { planGroups, planSentence, writesOf } from './planGroups'

const change = (action: PlannedChange['action'], name: string) => ({ action, name }) as PlannedChange
const plan = (files: number, ...changes: PlannedChange[]) => ({ files, ...shownOf(changes) }) as Plan

test('a plan shows what needs a decision first, and no empty group', () => {
  const groups = planGroups(
    plan(1, change('unchanged', 'a'), change('create', 'b'), change('conflict', 'c'), change('create', 'd')),
  )
  expect(groups.map(({ action, changes }) => [action, changes.map(({ name }) => name)])).toEqual([
    ['conflict', ['c']],
    ['create', ['b', 'd']],
    ['unchanged', ['a']],
  ])
})

test.each([
  [plan(1, change('create', 'a')), '1 file read: 1 to create.', 1],
  [
    plan(2, change('update', 'a'), change('remove', 'b'), change('unchanged', 'c')),
    '2 files read: 1 to change, 1 to remove, 1 unchanged.',
    2,
  ],
  [plan(1, change('conflict', 'a')), '1 file read: 1 held elsewhere.', 0],
  [plan(1), '1 file read: no entity in it.', 0],
])('a plan is said in a sentence: %#', (given, sentence, writes) => {
  expect(planSentence(given)).toBe(sentence)
  expect(writesOf(given)).toBe(writes)
})
