import { startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { deploymentStatus, workflowJob, workflowRun } from '../testing/payloads'
import { rows } from '../testing/rows'
import { sendGithub, webhookSecret } from '../testing/sendGithub'

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal({ config: { 'ci-cd': { github: { webhookSecret } } } })
})

type Webhook = { kind: string; payload: unknown }

/** Sends the webhooks one after the other, as a repository of its own. */
async function send(webhooks: Webhook[]) {
  for (const webhook of webhooks) expect((await sendGithub(portal, webhook)).status).toBe(202)
}

function permutations<Item>(items: Item[]): Item[][] {
  if (items.length < 2) return [items]
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]))
}

const at = (time: string) => `2026-03-14T${time}Z`

describe('in whichever order they arrive', () => {
  test('the states of a run give the same run', async () => {
    const statesOf = (repository: string, repositoryId: number): Webhook[] => {
      const run = (fields: object) => ({
        kind: 'workflow_run',
        payload: workflowRun({ repository, repositoryId, ...fields }),
      })
      return [
        run({ status: 'queued', conclusion: null, updated_at: at('09:00:00') }),
        run({ status: 'in_progress', conclusion: null, updated_at: at('09:00:00') }),
        run({ status: 'waiting', conclusion: null, updated_at: at('09:02:00') }),
        run({ conclusion: 'failure', updated_at: at('09:05:00') }),
      ]
    }
    const orders = permutations([0, 1, 2, 3])
    for (const [index, order] of orders.entries()) {
      const states = statesOf(`acme/run-${index}`, 1000 + index)
      await send(order.flatMap((state) => states[state] ?? []))
    }
    const found = await rows(
      portal,
      `select distinct key, attempt, superseded, number, status, branch, on_default_branch, from_fork, commit_sha, trigger,
         actor, queued_at, started_at, finished_at, duration, runs.url, reported_at, pipelines.name
       from ci_cd.runs join ci_cd.pipelines on pipelines.id = pipeline_id
       join ci_cd.projects on projects.id = runs.project_id where projects.name like 'acme/run-%'`,
    )
    expect(found).toMatchObject([{ status: 'failed', duration: 300, on_default_branch: true, name: 'CI', number: '1' }])
  })

  test('a job and its run give the same job and run', async () => {
    for (const [index, order] of permutations(['workflow_run', 'workflow_job']).entries()) {
      const repository = { repository: `acme/job-${index}`, repositoryId: 5000 + index }
      const payloads = { workflow_run: workflowRun(repository), workflow_job: workflowJob(repository) }
      await send(order.map((kind) => ({ kind, payload: payloads[kind as keyof typeof payloads] })))
    }
    const found = await rows(
      portal,
      `select distinct jobs.key, jobs.status, jobs.duration, runs.status as run, runs.number, branch, on_default_branch
       from ci_cd.jobs join ci_cd.runs on runs.id = run_id join ci_cd.projects on projects.id = project_id
       where projects.name like 'acme/job-%'`,
    )
    expect(found).toMatchObject([{ key: '11', status: 'succeeded', duration: 60, run: 'succeeded', number: '1' }])
  })

  test('the states of a deployment give the same deployment', async () => {
    const statesOf = (repository: string, repositoryId: number): Webhook[] => {
      const state = (state: string, created_at: string) => ({
        kind: 'deployment_status',
        payload: deploymentStatus({ repository, repositoryId, status: { state, created_at } }),
      })
      return [
        { kind: 'deployment', payload: deploymentStatus({ repository, repositoryId }) },
        state('in_progress', at('10:00:30')),
        state('success', at('10:02:00')),
        state('inactive', at('11:00:00')),
      ]
    }
    for (const [index, order] of permutations([0, 1, 2, 3]).entries()) {
      const states = statesOf(`acme/deployment-${index}`, 2000 + index)
      await send(order.flatMap((state) => states[state] ?? []))
    }
    const found = await rows(
      portal,
      `select distinct key, status, commit_sha, actor, queued_at, started_at, finished_at, duration, reported_at
       from ci_cd.deployments join ci_cd.projects on projects.id = project_id where name like 'acme/deployment-%'`,
    )
    expect(found).toMatchObject([{ status: 'succeeded', duration: 90, actor: 'ana' }])
  })

  test('of a run that was tried again the last attempt is shown, and the first is kept', async () => {
    for (const [index, order] of permutations([1, 2, 3]).entries()) {
      const repository = { repository: `acme/again-${index}`, repositoryId: 3000 + index }
      const attempts = order.map((run_attempt) => ({
        kind: 'workflow_run',
        payload: workflowRun({ ...repository, run_attempt, conclusion: run_attempt === 3 ? 'success' : 'failure' }),
      }))
      await send(attempts)
    }
    const found = await rows(
      portal,
      `select distinct attempt, superseded, status from ci_cd.runs
       join ci_cd.projects on projects.id = project_id where name like 'acme/again-%' order by attempt`,
    )
    expect(found).toEqual([
      { attempt: 1, superseded: true, status: 'failed' },
      { attempt: 2, superseded: true, status: 'failed' },
      { attempt: 3, superseded: false, status: 'succeeded' },
    ])
  })
})

test('a run that all at once is told of fifty times is one run', async () => {
  const payload = workflowRun({ repository: 'acme/busy', repositoryId: 4000 })
  const job = workflowJob({ repository: 'acme/busy', repositoryId: 4000 })
  const answers = await Promise.all(
    Array.from({ length: 25 }, () => [
      sendGithub(portal, { kind: 'workflow_run', payload }),
      sendGithub(portal, { kind: 'workflow_job', payload: job }),
    ]).flat(),
  )
  const states = await Promise.all(answers.map(async (answer) => (await answer.json()).state))
  expect(new Set(states)).toEqual(new Set(['projected']))
  expect(
    await rows(
      portal,
      `select projects.name, count(runs.id)::int from ci_cd.projects left join ci_cd.runs on project_id = projects.id
       where projects.name = 'acme/busy' group by 1`,
    ),
  ).toEqual([{ name: 'acme/busy', count: 1 }])
})
