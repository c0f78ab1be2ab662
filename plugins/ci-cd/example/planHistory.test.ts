import { describe, expect, test } from 'vitest'
import { planHistory } from './planHistory'
import { plots } from './plots'
import type { Repository } from './Repository'

const build = (overrides: Partial<Repository>): Repository => ({
  slug: 'lantern-row/seat-inventory',
  title: 'Seat Inventory',
  type: 'service',
  lifecycle: 'production',
  tags: ['kafka'],
  neighbours: ['the orders api'],
  team: ['Ana', 'Ben'],
  ...overrides,
})

const repositories = [
  build({}),
  build({ slug: 'lantern-row/footlights', type: 'library', neighbours: [] }),
  build({ slug: 'lantern-row/lost-property', lifecycle: 'deprecated' }),
  build({ slug: 'lantern-row/other', type: 'something else', tags: [] }),
  ...Object.keys(plots).map((slug) => build({ slug })),
]
const moments = ['2026-03-02T00:10:00Z', '2026-03-07T12:00:00Z', '2026-07-15T16:30:00Z', '2027-01-01T09:00:00Z']
const cases = repositories.flatMap((repository) => moments.map((now) => ({ repository, slug: repository.slug, now })))

describe.each(cases)('the history of $slug at $now', ({ repository, now }) => {
  const report = planHistory(repository, Date.parse(now))
  const onMain = report.runs.filter(({ onDefaultBranch }) => onDefaultBranch)
  const lastOf = (pipeline: string) => {
    const [last] = onMain
      .filter((run) => run.pipeline === pipeline)
      .sort((one, other) => other.queuedAt.localeCompare(one.queuedAt) || other.attempt - one.attempt)
    return last?.status
  }

  test('is the same each time', () => {
    expect(planHistory(repository, Date.parse(now))).toEqual(report)
  })

  test('has nothing in the future or older than ninety-two days, and nothing that ends before it begins', () => {
    for (const { queuedAt, startedAt, finishedAt } of [...report.runs, ...report.deployments]) {
      const times = [new Date(Date.parse(now) - 92 * 86_400_000).toISOString(), queuedAt, startedAt, finishedAt]
      expect([...times, new Date(now).toISOString()]).toEqual([...times, new Date(now).toISOString()].toSorted())
    }
    for (const { startedAt, finishedAt } of report.jobs) expect(startedAt?.localeCompare(finishedAt ?? '')).not.toBe(1)
  })

  test('has a job that failed in each run that failed, and none in one that did not', () => {
    const failed = new Set(
      report.jobs.filter(({ status }) => status === 'failed').map(({ runKey, attempt }) => `${runKey} ${attempt}`),
    )
    for (const { key, attempt, status } of report.runs) {
      expect(failed.has(`${key} ${attempt}`)).toBe(status === 'failed')
    }
  })

  test('has runs, jobs and deployments that are told apart', () => {
    const runs = report.runs.map(({ key, attempt }) => `${key} ${attempt}`)
    const numbers = report.runs.map(({ pipeline, number, attempt }) => `${pipeline} ${number} ${attempt}`)
    const jobs = report.jobs.map(({ runKey, attempt, key }) => `${runKey} ${attempt} ${key}`)
    const commits = report.commits.map(({ sha }) => sha)
    const deployments = report.deployments.map(({ key }) => key)
    for (const names of [runs, numbers, jobs, commits, deployments]) expect(new Set(names).size).toBe(names.length)
  })

  test('deploys only what was released before, and to production only what staging had', () => {
    const succeeded = (environment: string) =>
      report.deployments.filter((one) => one.environment === environment && one.status === 'succeeded')
    for (const production of report.deployments.filter(({ environment }) => environment === 'production')) {
      const staged = succeeded('staging').find(({ version }) => version === production.version)
      expect(staged?.finishedAt?.localeCompare(production.queuedAt)).toBe(-1)
      expect(staged?.commitSha).toBe(production.commitSha)
    }
  })

  test('ends well, except where it is meant not to', () => {
    const plot = plots[repository.slug]
    expect(lastOf('CI')).toBe(plot === 'red' ? 'failed' : lastOf('CI') && 'succeeded')
    expect([undefined, 'succeeded']).toContain(lastOf('Nightly'))
    expect([undefined, 'succeeded']).toContain(lastOf('Release'))
  })
})

test('production is behind, rolled back or not deployed where that is meant to be seen', () => {
  for (const now of moments) {
    const productionOf = (slug: string) =>
      planHistory(build({ slug }), Date.parse(now))
        .deployments.filter(({ environment }) => environment === 'production')
        .sort((one, other) => one.queuedAt.localeCompare(other.queuedAt))
    const [beforeThat, badOne, back] = productionOf('lantern-row/payment-service').slice(-3)
    expect(back?.version).toBe(beforeThat?.version)
    expect(back?.version).not.toBe(badOne?.version)
    expect(back?.description).toContain(`Back from ${badOne?.version}`)
    expect(productionOf('lantern-row/message-sender').at(-1)?.status).toBe('failed')
    const lagging = Date.parse(productionOf('lantern-row/order-service').at(-1)?.queuedAt ?? now)
    expect(Date.parse(now) - lagging).toBeGreaterThan(11 * 86_400_000)
  }
})
