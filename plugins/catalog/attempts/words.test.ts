import { expect, test } from 'vitest'
import type { Attempt } from './Attempt'
import { outcomeOf } from './words'

const attempt = (status: Attempt['status'], validated: number, created: number): Attempt => ({
  number: 1,
  cause: 'refresh',
  actor: null,
  commit: null,
  status,
  stage: 'store',
  startedAt: '2026-11-21T12:00:00Z',
  finishedAt: '2026-11-21T12:00:01Z',
  duration: 1000,
  steps: [
    { stage: 'validate', duration: 1, counts: { entities: 3, errors: validated } },
    { stage: 'store', duration: 1, counts: { created, updated: 0, removed: 0 } },
  ],
  failure: null,
})

test.each([
  [attempt('changed', 0, 2), 'Read again: 2 new.'],
  [attempt('changed', 1, 2), 'Read again: 2 new, 1 error.'],
  [attempt('unchanged', 0, 0), 'Read again: nothing is new.'],
  [attempt('unchanged', 2, 0), 'Read again: nothing is new, 2 errors.'],
])('what came of read %# is said with the errors of what was read', (read, sentence) => {
  expect(outcomeOf(read)).toBe(sentence)
})
