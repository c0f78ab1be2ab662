import { beforeAll, describe, expect, test } from 'vitest'
import { ciCd } from '../plugin'
import { workflowJob } from '../testing/payloads'
import { sendGeneric } from '../testing/sendGeneric'
import { sendGithub } from '../testing/sendGithub'
import { type Acme, idOf, refOf, slug, startAcme } from '../testing/startAcme'

const { routes } = ciCd

let acme: Acme
beforeAll(async () => {
  acme = await startAcme(['runs', 'medians', 'linked', 'renamed'], {
    metadata: { name: 'linked-too', annotations: slug('acme/linked') },
  })
})

describe('the runs of an entity', () => {
  const entity = refOf('runs')
  beforeAll(async () => {
    for (const hour of ['01', '02', '03', '04', '05']) {
      const created_at = `2026-03-14T${hour}:00:00Z`
      const isPullRequest = hour === '04'
      await acme.run('runs', {
        created_at,
        run_started_at: created_at,
        updated_at: `2026-03-14T${hour}:05:00Z`,
        conclusion: hour === '02' ? 'failure' : 'success',
        ...(isPullRequest && { event: 'pull_request', head_branch: 'fix', pull_requests: [{ number: 8 }] }),
        ...(hour === '05' && { name: 'Nightly', event: 'schedule' }),
        display_title: `Run ${hour}`,
      })
    }
  })
  const titles = async (filter: object) =>
    (await acme.portal.call(routes.runs, { entity, ...filter })).items.map(({ title }) => title?.slice(-2))

  test('are listed, the newest first, page by page', async () => {
    expect(await titles({})).toEqual(['05', '04', '03', '02', '01'])
    const first = await acme.portal.call(routes.runs, { entity, limit: 2 })
    const second = await acme.portal.call(routes.runs, { entity, limit: 2, cursor: first.next ?? '' })
    const third = await acme.portal.call(routes.runs, { entity, limit: 2, cursor: second.next ?? '' })
    const pages = [first, second, third].map(({ items }) => items.map(({ title }) => title))
    expect(pages).toEqual([['Run 05', 'Run 04'], ['Run 03', 'Run 02'], ['Run 01']])
    expect(third.next).toBeNull()
    await expect(acme.portal.call(routes.runs, { entity, cursor: 'nonsense' })).rejects.toMatchObject({
      statusCode: 400,
    })
  })

  test('are narrowed by branch, status and pipeline', async () => {
    const { pipelines, branches } = await acme.portal.call(routes.overview, { entity })
    expect(branches).toEqual(['main', 'fix'])
    expect(pipelines).toMatchObject([
      { name: 'CI', status: 'succeeded', lastRunAt: '2026-03-14T03:00:00.000Z', medianDuration: 300 },
      { name: 'Nightly', status: 'succeeded', medianDuration: null },
    ])
    expect(await titles({ branch: 'fix' })).toEqual(['04'])
    expect(await titles({ status: ['failed', 'cancelled'] })).toEqual(['02'])
    expect(await titles({ pipeline: pipelines[1]?.id })).toEqual(['05'])
  })

  test('on the default branch make a strip, the oldest first', async () => {
    const { strip, defaultBranch, sources } = await acme.portal.call(routes.overview, { entity })
    expect(strip.map(({ title, status }) => `${title} ${status}`)).toEqual([
      'Run 01 succeeded',
      'Run 02 failed',
      'Run 03 succeeded',
      'Run 05 succeeded',
    ])
    expect(defaultBranch).toBe('main')
    expect(sources).toEqual([
      { provider: 'github', name: 'Acme/RUNS', annotation: 'github.com/project-slug', reported: true },
    ])
  })

  test('are named with the pull request', async () => {
    const { items } = await acme.portal.call(routes.runs, { entity, branch: 'fix' })
    expect(items).toMatchObject([{ pullRequest: 8, trigger: 'pull-request', isDefaultBranch: false }])
  })
})

test('a run is measured against the median of its pipeline, and one that passed when tried again is flaky', async () => {
  for (const minutes of [10, 20, 90]) {
    await acme.run('medians', {
      updated_at: new Date(Date.parse('2026-03-14T09:00:00Z') + minutes * 60_000).toISOString(),
    })
  }
  const again = { id: 555, created_at: '2026-03-15T09:00:00Z', run_started_at: '2026-03-15T09:00:00Z' }
  await acme.run('medians', { ...again, conclusion: 'failure', updated_at: '2026-03-15T09:20:00Z' })
  await acme.run('medians', { ...again, run_attempt: 2, updated_at: '2026-03-15T09:20:00Z' })

  const { items } = await acme.portal.call(routes.runs, { entity: refOf('medians') })
  expect(items).toHaveLength(4)
  expect(items[0]).toMatchObject({ attempt: 2, flaky: true, status: 'succeeded', duration: 1200, medianDuration: 1200 })
  expect(items[3]).toMatchObject({ flaky: false })
  const { attempts } = await acme.portal.call(routes.run, { id: items[0]?.id ?? 0 })
  expect(attempts.map(({ attempt, status }) => [attempt, status])).toEqual([
    [1, 'failed'],
    [2, 'succeeded'],
  ])
})

test('jobs are in the order in which they began, with what failed in them', async () => {
  const id = 888
  await acme.run('linked', { id })
  const job = (fields: object) =>
    sendGithub(acme.portal, {
      kind: 'workflow_job',
      payload: workflowJob({ repository: 'acme/linked', repositoryId: idOf('linked'), run_id: id, ...fields }),
    })
  const steps = [
    { name: 'Check out', conclusion: 'success' },
    { name: 'Compile', conclusion: 'failure' },
  ]
  await job({ id: 2, name: 'Build', started_at: '2026-03-14T09:02:00Z', conclusion: 'failure', steps })
  await job({ id: 1, name: 'Lint', html_url: 'javascript:alert(1)' })
  const { items } = await acme.portal.call(routes.runs, { entity: refOf('linked') })
  const { jobs } = await acme.portal.call(routes.run, { id: items[0]?.id ?? 0 })
  expect(jobs).toMatchObject([
    { name: 'Lint', status: 'succeeded', duration: 60, failedStep: null, url: null },
    { name: 'Build', status: 'failed', failedStep: 'Compile' },
  ])
  await expect(acme.portal.call(routes.run, { id: 999_999 })).rejects.toMatchObject({ statusCode: 404 })
})

describe('an entity is linked', () => {
  test('by its annotation in whatever case, as are others of the same repository', async () => {
    await acme.run('linked', { display_title: 'Shared' })
    for (const name of ['linked', 'linked-too']) {
      expect((await acme.portal.call(routes.runs, { entity: refOf(name) })).items).toContainEqual(
        expect.objectContaining({ title: 'Shared' }),
      )
    }
    expect(await acme.portal.call(routes.overview, { entity: refOf('unlinked') })).toEqual({
      sources: [],
      defaultBranch: null,
      strip: [],
      pipelines: [],
      branches: [],
    })
  })

  test('to a repository by the name that it had before it was renamed', async () => {
    await acme.run('renamed', { display_title: 'Before' })
    await acme.run('renamed-since', { repositoryId: idOf('renamed'), display_title: 'After' })
    const { items } = await acme.portal.call(routes.runs, { entity: refOf('renamed') })
    expect(items.map(({ title, repository }) => [title, repository]).toSorted()).toEqual([
      ['After', 'acme/renamed-since'],
      ['Before', 'acme/renamed-since'],
    ])
  })

  test('by its ref besides', async () => {
    await sendGeneric(acme.portal, {
      entity: refOf('linked'),
      run: { pipeline: 'By hand', id: '1', status: 'succeeded' },
    })
    const { pipelines } = await acme.portal.call(routes.overview, { entity: refOf('linked') })
    expect(pipelines.map(({ name }) => name)).toEqual(['By hand', 'CI'])
    expect((await acme.portal.call(routes.overview, { entity: refOf('linked-too') })).pipelines).toHaveLength(1)
  })
})
