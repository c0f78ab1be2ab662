import { expect, test } from 'vitest'
import type { Job } from '../plugin'
import { jobBars } from './jobBars'

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 1) + seconds * 1000).toISOString()

function job(
  name: string,
  times: [number | null, number | null, number | null],
  status: Job['status'] = 'succeeded',
): Job {
  const [queuedAt, startedAt, finishedAt] = times.map((seconds) => (seconds === null ? null : at(seconds)))
  const moments = { queuedAt: queuedAt ?? null, startedAt: startedAt ?? null, finishedAt: finishedAt ?? null }
  return { id: 1, name, status, ...moments, duration: null, runner: null, failedStep: null, url: null }
}

const placed = (...jobs: Job[]) =>
  jobBars(jobs, new Date(at(100))).map(({ job, startsAfter, queued, ran }) => [job.name, startsAfter, queued, ran])

test('jobs stand where they waited and ran within their run', () => {
  expect(placed(job('build', [0, 10, 50]), job('test', [50, 50, 100]))).toEqual([
    ['build', 10, { from: 0, width: 0.1 }, { from: 0.1, width: 0.4 }],
    ['test', 50, { from: 0.5, width: 0 }, { from: 0.5, width: 0.5 }],
  ])
})

test('what failed comes first', () => {
  const names = placed(job('build', [0, 0, 50]), job('test', [50, 50, 100], 'failed')).map(([name]) => name)
  expect(names).toEqual(['test', 'build'])
})

test('one that is running reaches until now', () => {
  expect(placed(job('build', [0, 50, null], 'running'))).toEqual([
    ['build', 50, { from: 0, width: 0.5 }, { from: 0.5, width: 0.5 }],
  ])
})

test('one that was skipped and one without times have no bar', () => {
  expect(
    placed(job('build', [0, 0, 100]), job('deploy', [100, null, 100], 'skipped'), job('odd', [null, null, null])),
  ).toEqual([
    ['build', 0, { from: 0, width: 0 }, { from: 0, width: 1 }],
    ['deploy', null, undefined, undefined],
    ['odd', null, undefined, undefined],
  ])
})

test('clocks that differ make no bar of a negative width', () => {
  expect(placed(job('build', [10, 0, 100]))[0]).toEqual(['build', 0, { from: 0.1, width: 0 }, { from: 0, width: 1 }])
})
