import { expect, test } from 'vitest'
import type { Report } from '../project/Report'
import { translateEvent } from './translateEvent'

const receivedAt = '2026-03-14T09:00:00.000Z'

function told(event: object): Report {
  const payload = { entity: 'component:default/web', ...event }
  const translation = translateEvent({ source: 'generic/jenkins', delivery: '1', kind: 'run', receivedAt, payload })
  if (!('report' in translation)) throw new Error(JSON.stringify(translation))
  return translation.report
}

const run = { pipeline: 'Build', id: '1', status: 'succeeded' }

test.each([
  ['of next year is taken back to when it came', '2027-01-01T00:00:00Z', '2026-03-14T09:05:00.000Z'],
  ['of a clock that is two minutes fast stays', '2026-03-14T09:02:00Z', '2026-03-14T09:02:00Z'],
  ['is judged with its offset', '2026-03-14T10:59:00+02:00', '2026-03-14T10:59:00+02:00'],
  ['of the past stays', '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z'],
])('a time %s', (_case, time, expected) => {
  const { runs } = told({ at: time, run: { ...run, queuedAt: time, startedAt: time, finishedAt: time } })
  expect(runs).toMatchObject([
    { queuedAt: expected, startedAt: expected, finishedAt: expected, reportedAt: expected, title: null },
  ])
})

test('so is that of a commit, a job and a deployment', () => {
  const at = '2027-01-01T00:00:00Z'
  const commit = { sha: 'a'.repeat(40), committedAt: at }
  const deployment = { environment: 'production', status: 'succeeded', finishedAt: at }
  const { commits, jobs, deployments } = told({
    run: { ...run, commit },
    job: { name: 'Lint', status: 'succeeded', startedAt: at },
    deployment,
  })
  const latest = '2026-03-14T09:05:00.000Z'
  expect([commits[0]?.committedAt, jobs[0]?.startedAt, deployments[0]?.finishedAt]).toEqual([latest, latest, latest])
})
