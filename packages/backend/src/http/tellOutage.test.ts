import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { databaseAway } from './outageOf'
import { tellOutages } from './tellOutage'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => void vi.useRealTimers())

function kept() {
  const lines: string[] = []
  const log = pino(new Writable({ write: (line, _, done) => done(void lines.push(JSON.parse(line).msg)) }))
  return { tellOutage: tellOutages(log), lines }
}

const refused = new Error('connect ECONNREFUSED 10.0.0.7:5432')
const first = 'The database does not answer: connect ECONNREFUSED 10.0.0.7:5432'

test('of many requests that meet an outage one is told with the reason, and the others are counted', () => {
  const { tellOutage, lines } = kept()
  for (let request = 0; request < 3000; request++) tellOutage(databaseAway, refused, String(request))
  expect(lines).toEqual([first])
  vi.advanceTimersToNextTimer()
  const counted = 'The database does not answer: 2999 more requests met this within 10 seconds.'
  expect(lines).toEqual([first, counted])
  tellOutage(databaseAway, refused)
  expect(lines).toEqual([first, counted, first])
  vi.advanceTimersToNextTimer()
  expect(lines).toEqual([first, counted, first])
})

test('a name with several addresses, where nobody listens, is told with the first', () => {
  const { tellOutage, lines } = kept()
  tellOutage(databaseAway, new AggregateError([refused, new Error('connect ECONNREFUSED ::1:5432')]))
  expect(lines).toEqual([first])
})

test('another outage is told beside it', () => {
  const { tellOutage, lines } = kept()
  tellOutage(databaseAway, refused)
  tellOutage({ what: 'The disk of the database is full', advice: '.' }, new Error('No space left'))
  expect(lines).toEqual([first, 'The disk of the database is full: No space left'])
})
