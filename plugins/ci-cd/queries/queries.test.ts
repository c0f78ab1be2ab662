import { startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { ciCd } from '../plugin'
import { deploymentStatus, workflowJob, workflowRun } from '../testing/payloads'
import { sendGeneric, token } from '../testing/sendGeneric'
import { sendGithub, webhookSecret } from '../testing/sendGithub'
import { writeCatalog } from '../testing/writeCatalog'

const { routes } = ciCd
const slug = (name: string) => ({ 'github.com/project-slug': name })
const refOf = (name: string) => `component:default/${name}`

const names = ['runs', 'medians', 'linked', 'renamed', 'live', 'fork', 'stat', 'red', 'green']

let portal: TestPortal
beforeAll(async () => {
  const catalog = await writeCatalog(
    ...names.map((name) => ({ metadata: { name, annotations: slug(`Acme/${name.toUpperCase()}`) } })),
    { metadata: { name: 'theirs', annotations: slug('acme/theirs') }, spec: { owner: 'others' } },
    { metadata: { name: 'linked-too', annotations: slug('acme/linked') } },
    { metadata: { name: 'unlinked' } },
    { kind: 'User', metadata: { name: 'ana' }, spec: { memberOf: ['team'] } },
    { kind: 'Group', metadata: { name: 'team' } },
  )
  portal = await startPortal({
    config: {
      catalog,
      'ci-cd': { github: { webhookSecret }, tokens: [token] },
      auth: { providers: { guest: { userEntityRef: 'user:default/ana' } } },
    },
  })
})

let ids = 100
const run = (name: string, fields: Record<string, unknown> = {}) => {
  ids += 1
  return sendGithub(portal, {
    kind: 'workflow_run',
    payload: workflowRun({ repository: `acme/${name}`, repositoryId: idOf(name), id: ids, run_number: ids, ...fields }),
  })
}
const deploy = (name: string, { sha = 'a', at = '10', state = 'success', ...overrides }: DeployOverrides) => {
  ids += 1
  return sendGithub(portal, {
    kind: 'deployment_status',
    payload: deploymentStatus({
      repository: `acme/${name}`,
      repositoryId: idOf(name),
      deployment: {
        id: ids,
        sha: sha.repeat(40),
        created_at: `2026-03-14T${at}:00:00Z`,
        ...overrides.deployment,
      },
      status: { state, created_at: `2026-03-14T${at}:02:00Z` },
      run: overrides.run ?? null,
    }),
  })
}
interface DeployOverrides {
  /** One letter; the commit is forty of it. */
  sha?: string
  /** The hour. */
  at?: string
  state?: string
  deployment?: Record<string, unknown>
  run?: Record<string, unknown> | null
}
const idOf = (name: string) => [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000

const begun = Date.now()
const minutesAgo = (minutes: number) => new Date(begun - minutes * 60_000).toISOString()

describe('the runs of an entity', () => {
  const entity = refOf('runs')
  beforeAll(async () => {
    for (const hour of ['01', '02', '03', '04', '05']) {
      const created_at = `2026-03-14T${hour}:00:00Z`
      const isPullRequest = hour === '04'
      await run('runs', {
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
    (await portal.call(routes.runs, { entity, ...filter })).items.map(({ title }) => title?.slice(-2))

  test('are listed, the newest first, page by page', async () => {
    expect(await titles({})).toEqual(['05', '04', '03', '02', '01'])
    const first = await portal.call(routes.runs, { entity, limit: 2 })
    const second = await portal.call(routes.runs, { entity, limit: 2, cursor: first.next ?? '' })
    const third = await portal.call(routes.runs, { entity, limit: 2, cursor: second.next ?? '' })
    const pages = [first, second, third].map(({ items }) => items.map(({ title }) => title))
    expect(pages).toEqual([['Run 05', 'Run 04'], ['Run 03', 'Run 02'], ['Run 01']])
    expect(third.next).toBeNull()
    await expect(portal.call(routes.runs, { entity, cursor: 'nonsense' })).rejects.toMatchObject({ statusCode: 400 })
  })

  test('are narrowed by branch, status and pipeline', async () => {
    const { pipelines, branches } = await portal.call(routes.overview, { entity })
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
    const { strip, defaultBranch, sources } = await portal.call(routes.overview, { entity })
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
    const { items } = await portal.call(routes.runs, { entity, branch: 'fix' })
    expect(items).toMatchObject([{ pullRequest: 8, trigger: 'pull-request', isDefaultBranch: false }])
  })
})

test('a run is measured against the median of its pipeline, and one that passed when tried again is flaky', async () => {
  for (const minutes of [10, 20, 90]) {
    await run('medians', { updated_at: new Date(Date.parse('2026-03-14T09:00:00Z') + minutes * 60_000).toISOString() })
  }
  const again = { id: 555, created_at: '2026-03-15T09:00:00Z', run_started_at: '2026-03-15T09:00:00Z' }
  await run('medians', { ...again, conclusion: 'failure', updated_at: '2026-03-15T09:20:00Z' })
  await run('medians', { ...again, run_attempt: 2, updated_at: '2026-03-15T09:20:00Z' })

  const { items } = await portal.call(routes.runs, { entity: refOf('medians') })
  expect(items).toHaveLength(4)
  expect(items[0]).toMatchObject({ attempt: 2, flaky: true, status: 'succeeded', duration: 1200, medianDuration: 1200 })
  expect(items[3]).toMatchObject({ flaky: false })
  const { attempts } = await portal.call(routes.run, { id: items[0]?.id ?? 0 })
  expect(attempts.map(({ attempt, status }) => [attempt, status])).toEqual([
    [1, 'failed'],
    [2, 'succeeded'],
  ])
})

test('jobs are in the order in which they began, with what failed in them', async () => {
  const id = 888
  await run('linked', { id })
  const job = (fields: object) =>
    sendGithub(portal, {
      kind: 'workflow_job',
      payload: workflowJob({ repository: 'acme/linked', repositoryId: idOf('linked'), run_id: id, ...fields }),
    })
  const steps = [
    { name: 'Check out', conclusion: 'success' },
    { name: 'Compile', conclusion: 'failure' },
  ]
  await job({ id: 2, name: 'Build', started_at: '2026-03-14T09:02:00Z', conclusion: 'failure', steps })
  await job({ id: 1, name: 'Lint', html_url: 'javascript:alert(1)' })
  const { items } = await portal.call(routes.runs, { entity: refOf('linked') })
  const { jobs } = await portal.call(routes.run, { id: items[0]?.id ?? 0 })
  expect(jobs).toMatchObject([
    { name: 'Lint', status: 'succeeded', duration: 60, failedStep: null, url: null },
    { name: 'Build', status: 'failed', failedStep: 'Compile' },
  ])
  await expect(portal.call(routes.run, { id: 999_999 })).rejects.toMatchObject({ statusCode: 404 })
})

describe('an entity is linked', () => {
  test('by its annotation in whatever case, as are others of the same repository', async () => {
    await run('linked', { display_title: 'Shared' })
    for (const name of ['linked', 'linked-too']) {
      expect((await portal.call(routes.runs, { entity: refOf(name) })).items).toContainEqual(
        expect.objectContaining({ title: 'Shared' }),
      )
    }
    expect(await portal.call(routes.overview, { entity: refOf('unlinked') })).toEqual({
      sources: [],
      defaultBranch: null,
      strip: [],
      pipelines: [],
      branches: [],
    })
  })

  test('to a repository by the name that it had before it was renamed', async () => {
    await run('renamed', { display_title: 'Before' })
    await run('renamed-since', { repositoryId: idOf('renamed'), display_title: 'After' })
    const { items } = await portal.call(routes.runs, { entity: refOf('renamed') })
    expect(items.map(({ title, repository }) => [title, repository]).toSorted()).toEqual([
      ['After', 'acme/renamed-since'],
      ['Before', 'acme/renamed-since'],
    ])
  })

  test('by its ref besides', async () => {
    await sendGeneric(portal, { entity: refOf('linked'), run: { pipeline: 'By hand', id: '1', status: 'succeeded' } })
    const { pipelines } = await portal.call(routes.overview, { entity: refOf('linked') })
    expect(pipelines.map(({ name }) => name)).toEqual(['By hand', 'CI'])
    expect((await portal.call(routes.overview, { entity: refOf('linked-too') })).pipelines).toHaveLength(1)
  })
})

describe('what runs where', () => {
  const entity = refOf('live')
  const commit = (letter: string, hour: string, title: string) =>
    run('live', {
      head_sha: letter.repeat(40),
      head_commit: { id: letter.repeat(40), message: `${title}\n\nMore.`, timestamp: `2026-03-14T${hour}:00:00Z` },
    })
  const states = () => portal.call(routes.environments, { entity })

  beforeAll(async () => {
    await commit('a', '07', 'First')
    await commit('b', '08', 'Second')
    await commit('c', '09', 'Third')
    const staging = { environment: 'staging', payload: { version: 'v3' } }
    await deploy('live', { sha: 'c', at: '12', deployment: staging })
    await deploy('live', { sha: 'a', at: '10', deployment: { payload: { version: 'v1' } } })
    await deploy('live', { sha: 'b', at: '11', deployment: { payload: { version: 'v2' } } })
  })

  test('is the last that succeeded, with what was there before and what is missing', async () => {
    expect(await states()).toMatchObject([
      { name: 'staging', tier: 'staging', current: { version: 'v3' }, previous: null, attempt: null, behind: null },
      {
        name: 'production',
        tier: 'production',
        current: { version: 'v2', kind: 'deployment', commit: { title: 'Second' }, actor: 'ana', duration: 120 },
        previous: { version: 'v1' },
        attempt: null,
        behind: { environment: 'staging', count: 1, commits: [{ title: 'Third' }] },
      },
    ])
  })

  test('does not change when another fails, which is shown beside it', async () => {
    await deploy('live', { sha: 'c', at: '13', state: 'failure', deployment: { payload: { version: 'v3' } } })
    const [, production] = await states()
    expect(production).toMatchObject({
      current: { version: 'v2' },
      attempt: { version: 'v3', status: 'failed', kind: 'deployment' },
    })
  })

  test('changes back with an earlier version, which is a rollback, and the same again is a redeployment', async () => {
    await deploy('live', { sha: 'a', at: '14', deployment: { payload: { version: 'v1' } } })
    await deploy('live', { sha: 'a', at: '15', deployment: { payload: { version: 'v1' } } })
    const { items } = await portal.call(routes.deployments, { entity, environment: 'Production' })
    expect(items.map(({ version, kind, status }) => `${version} ${kind} ${status}`)).toEqual([
      'v1 redeployment succeeded',
      'v1 rollback succeeded',
      'v3 deployment failed',
      'v2 deployment succeeded',
      'v1 deployment succeeded',
    ])
    expect((await states())[1]).toMatchObject({
      current: { kind: 'redeployment' },
      previous: { version: 'v2' },
      attempt: null,
      behind: { count: 2, commits: [{ title: 'Third' }, { title: 'Second' }] },
    })
    expect(await portal.call(routes.deployments, { entity, status: ['failed'] })).toMatchObject({
      items: [{ version: 'v3' }],
      next: null,
    })
  })

  test('is the start of the hash where nobody named a version', async () => {
    await deploy('live', { sha: 'd', deployment: { environment: 'qa' } })
    await deploy('live', { sha: 'd', at: '11', deployment: { environment: 'QA', ref: 'v4.0.1' } })
    const qa = (await states()).find(({ tier }) => tier === 'testing')
    expect(qa).toMatchObject({ name: 'qa', current: { version: 'v4.0.1' }, previous: { version: 'ddddddd' } })
  })
})

describe("a fork's pull request", () => {
  const entity = refOf('fork')
  const fork = { id: 900, event: 'pull_request', head_repository: { id: 1 } }

  test('cannot invent an environment for production', async () => {
    await deploy('fork', { run: fork })
    expect(await portal.call(routes.environments, { entity })).toEqual([])
    const { items } = await portal.call(routes.deployments, { entity })
    expect(items).toMatchObject([{ environment: 'production', tier: 'other' }])
  })

  test('cannot change what runs in production, also where only its commit tells that it is one', async () => {
    await deploy('fork', { sha: 'b', at: '11' })
    await deploy('fork', { sha: 'c', at: '12', run: fork })
    await run('fork', { event: 'pull_request', head_sha: 'd'.repeat(40), head_repository: { id: 1 } })
    await deploy('fork', { sha: 'd', at: '13' })
    expect(await portal.call(routes.environments, { entity })).toMatchObject([
      { tier: 'production', current: { version: 'bbbbbbb' }, attempt: null, previous: null },
    ])
  })

  test('is not on the default branch, though its own is called so', async () => {
    await run('fork', { event: 'push', head_branch: 'main', head_repository: null, display_title: 'Deleted' })
    const { strip } = await portal.call(routes.overview, { entity })
    expect(strip).toEqual([])
  })
})

test('many entities are told in one answer, a failing pipeline before a good one', async () => {
  const recently = { created_at: minutesAgo(30), updated_at: minutesAgo(20) }
  await run('stat', { ...recently, display_title: 'Broken', conclusion: 'failure' })
  await run('stat', { ...recently, name: 'Nightly', created_at: minutesAgo(10) })
  await deploy('stat', { sha: 'a', at: '10', deployment: { payload: { version: 'v1' } } })
  await deploy('stat', { sha: 'b', at: '11', state: 'error' })

  const statuses = await portal.call(routes.statuses, { refs: [refOf('stat'), refOf('unlinked'), refOf('no-such')] })
  expect(statuses).toMatchObject([
    {
      ref: refOf('stat'),
      run: { status: 'failed', title: 'Broken', pipeline: 'CI' },
      production: { version: 'v1', environment: 'production', failedSince: true },
    },
  ])
})

test('what fails now is told to whoever owns it, with since when', async () => {
  const at = (minutes: number) => ({ created_at: minutesAgo(minutes), updated_at: minutesAgo(minutes - 5) })
  for (const name of ['red', 'theirs']) {
    await run(name, { ...at(200), conclusion: 'failure' })
    await run(name, at(100))
    await run(name, { ...at(80), conclusion: 'failure' })
    await run(name, { ...at(60), conclusion: 'cancelled' })
    await run(name, { ...at(40), conclusion: 'failure' })
    await run(name, { ...at(20), event: 'pull_request', head_branch: 'fix' })
    await run(name, { ...at(10), status: 'in_progress', conclusion: null })
  }
  await run('green', at(30))

  const mine = await portal.call(routes.failing, {})
  expect(mine).toMatchObject([
    {
      ref: refOf('red'),
      title: 'red',
      kind: 'Component',
      owner: 'group:default/team',
      failures: 2,
      run: { status: 'failed' },
    },
    { ref: refOf('stat') },
  ])
  expect(mine[0]?.since).toBe(minutesAgo(75))
  const all = await portal.call(routes.failing, { scope: 'all' })
  expect(all.map(({ ref }) => ref).toSorted()).toEqual([refOf('red'), refOf('stat'), refOf('theirs')])
})

test('without the permission to read nothing is told', async () => {
  const closed = await startPortal({ config: { permissions: { guests: ['catalog.read'] } } })
  const entity = refOf('runs')
  const asked = [
    closed.call(routes.overview, { entity }),
    closed.call(routes.runs, { entity }),
    closed.call(routes.run, { id: 1 }),
    closed.call(routes.environments, { entity }),
    closed.call(routes.deployments, { entity }),
    closed.call(routes.statuses, { refs: [entity] }),
    closed.call(routes.failing, {}),
  ]
  const answers = await Promise.allSettled(asked)
  expect(answers.map((answer) => answer.status === 'rejected' && answer.reason.statusCode)).toEqual(
    asked.map(() => 403),
  )
})
