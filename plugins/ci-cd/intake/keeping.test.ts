import { startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { ciCd } from '../plugin'
import { deploymentStatus, workflowJob, workflowRun } from '../testing/payloads'
import { rows } from '../testing/rows'
import { sendGithub, webhookSecret } from '../testing/sendGithub'

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal({
    config: { 'ci-cd': { github: { webhookSecret }, keepDays: 100, keepEventDays: 10 } },
  })
})

test('what cannot be written is kept, and written once when it can be', async () => {
  await rows(portal, `alter table ci_cd.runs add constraint broken check (key <> '13')`)
  const answer = await sendGithub(portal, { kind: 'workflow_run', payload: workflowRun({ id: 13 }), delivery: 'd13' })
  expect(answer.status).toBe(202)
  const { state, problem } = await answer.json()
  expect([state, problem]).toEqual(['failed', expect.stringContaining('broken')])
  // The statement, with the values of other columns, is no answer to whoever sent the event.
  expect(problem).not.toContain('insert into')
  expect(await rows(portal, `select id from ci_cd.runs where key = '13'`)).toEqual([])

  await portal.runTask(ciCd, 'projectFailed')
  expect(await rows(portal, `select state, attempts from ci_cd.events where delivery = 'd13'`)).toEqual([
    { state: 'failed', attempts: 2 },
  ])

  await rows(portal, 'alter table ci_cd.runs drop constraint broken')
  await Promise.all([portal.runTask(ciCd, 'projectFailed'), portal.runTask(ciCd, 'projectFailed')])
  expect(await rows(portal, `select state, attempts, problem from ci_cd.events where delivery = 'd13'`)).toEqual([
    { state: 'projected', attempts: 3, problem: null },
  ])
  expect(await rows(portal, `select status from ci_cd.runs where key = '13'`)).toEqual([{ status: 'succeeded' }])
})

test('an event and what it says are kept together or not at all', async () => {
  // Ends the connection behind the insert of the run, as killing the portal there would.
  await rows(
    portal,
    `create function ci_cd.die() returns trigger language plpgsql as
       'begin perform pg_terminate_backend(pg_backend_pid()); return new; end';
     create trigger dies after insert on ci_cd.runs for each row when (new.key = '14') execute function ci_cd.die();`,
  )
  const webhook = { kind: 'workflow_run', payload: workflowRun({ id: 14 }), delivery: 'd14' }
  await sendGithub(portal, webhook)
  expect(await rows(portal, `select id from ci_cd.runs where key = '14'`)).toEqual([])
  expect(await rows(portal, `select id from ci_cd.events where delivery = 'd14' and state = 'projected'`)).toEqual([])

  await rows(portal, 'drop trigger dies on ci_cd.runs')
  await sendGithub(portal, webhook)
  await portal.runTask(ciCd, 'projectFailed')
  expect(await rows(portal, `select state from ci_cd.events where delivery = 'd14'`)).toEqual([{ state: 'projected' }])
  expect(await rows(portal, `select id from ci_cd.runs where key = '14'`)).toHaveLength(1)
})

test('what is old is forgotten, but not what still runs somewhere', async () => {
  const old = { repository: 'acme/old', repositoryId: 99 }
  await sendGithub(portal, { kind: 'workflow_run', payload: workflowRun({ ...old, id: 1, head_commit: commit('a') }) })
  await sendGithub(portal, { kind: 'workflow_job', payload: workflowJob({ ...old, run_id: 1 }) })
  for (const [id, sha] of [
    [1, 'd'],
    [2, 'e'],
  ] as const) {
    const created_at = `2026-03-1${id}T10:00:00Z`
    const payload = deploymentStatus({
      ...old,
      deployment: { id, sha: sha.repeat(40), created_at },
      status: { created_at: `2026-03-1${id}T10:02:00Z` },
    })
    await sendGithub(portal, { kind: 'deployment_status', payload })
  }
  await rows(
    portal,
    `update ci_cd.runs set queued_at = now() - interval '101 days';
     update ci_cd.deployments set queued_at = now() - interval '101 days';
     update ci_cd.commits set committed_at = now() - interval '101 days';
     update ci_cd.events set received_at = now() - interval '11 days' where kind = 'workflow_job'`,
  )

  await portal.runTask(ciCd, 'trim')

  expect(await rows(portal, 'select commit_sha from ci_cd.deployments')).toEqual([{ commit_sha: 'e'.repeat(40) }])
  for (const table of ['runs', 'jobs', 'commits']) expect(await rows(portal, `select from ci_cd.${table}`)).toEqual([])
  const kinds = await rows(portal, 'select distinct kind from ci_cd.events order by kind')
  expect(kinds).toEqual([{ kind: 'deployment_status' }, { kind: 'workflow_run' }])
})

const commit = (letter: string) => ({ id: letter.repeat(40), message: 'Old', timestamp: '2026-03-01T00:00:00Z' })
