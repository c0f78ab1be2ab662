import { expect, test } from 'vitest'
import { aRun } from '../fixtures/aRun'
import { runSentence } from './runSentence'

const now = new Date('2026-03-01T12:05:05Z')

test.each([
  ['one that succeeded', {}, 'CI #7 succeeded after 5m · 2 hr. ago · Sell tickets'],
  [
    'one that failed late',
    { status: 'failed', duration: 600 } as const,
    'CI #7 failed after 10m, 5m longer than usual · 2 hr. ago · Sell tickets',
  ],
  [
    'one without a number or a title, which is running',
    { status: 'running', number: null, title: null, duration: null, finishedAt: null } as const,
    'CI running · 2 hr. ago',
  ],
])('says in a sentence what became of %s', (_, run, sentence) => {
  expect(runSentence(aRun(run), now)).toBe(sentence)
})
