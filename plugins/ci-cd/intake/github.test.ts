import { request } from 'node:http'
import { createRequire } from 'node:module'
import { startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { ciCd } from '../plugin'
import { workflowRun } from '../testing/payloads'
import { rows } from '../testing/rows'
import { sendGithub, sendGithubBody, webhookSecret } from '../testing/sendGithub'

/** GitHub's published examples. */
const published: Array<{ name: string; examples: object[] }> = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
)
const kinds = ['workflow_run', 'workflow_job', 'deployment', 'deployment_status', 'ping']
const examples = kinds.flatMap((kind) =>
  (published.find(({ name }) => name === kind)?.examples ?? []).map((payload, index) => ({ kind, index, payload })),
)

describe('GitHub', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ config: { 'ci-cd': { github: { webhookSecret } } } })
  })

  test.each(examples)('the published payload $kind $index is accepted', async ({ kind, payload }) => {
    const response = await sendGithub(portal, { kind, payload })

    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({ state: kind === 'ping' ? 'ignored' : 'projected' })
  })

  test('a push is kept and marked as not used', async () => {
    const response = await sendGithub(portal, { kind: 'push', payload: { ref: 'refs/heads/main' }, delivery: 'push-1' })

    expect(await response.json()).toMatchObject({ state: 'ignored', problem: expect.stringContaining('push') })
    expect(await rows(portal, `select state, payload from ci_cd.events where delivery = 'push-1'`)).toEqual([
      { state: 'ignored', payload: { ref: 'refs/heads/main' } },
    ])
  })

  test('the same delivery counts once, and is answered the same', async () => {
    const webhook = { kind: 'workflow_run', payload: workflowRun({ id: 4711 }), delivery: 'twice' }
    const answers = await Promise.all([1, 2, 3].map(() => sendGithub(portal, webhook)))

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202])
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    expect(await rows(portal, `select id from ci_cd.events where delivery = 'twice'`)).toHaveLength(1)
    expect(await rows(portal, `select id from ci_cd.runs where key = '4711'`)).toHaveLength(1)
  })

  test('a wrong or missing signature is refused and counted, and nothing is kept', async () => {
    const payload = workflowRun({ id: 666 })
    const before = await rows(portal, 'select count(*) from ci_cd.events')
    const wrong = await sendGithub(portal, { kind: 'workflow_run', payload, secret: 'guessed' })
    const missing = await portal.fetch('/api/ci-cd/events/github', { method: 'POST', body: JSON.stringify(payload) })

    expect([wrong.status, missing.status]).toEqual([401, 401])
    expect(await rows(portal, 'select count(*) from ci_cd.events')).toEqual(before)
    expect(await (await portal.fetch('/metrics')).text()).toContain('route="ci-cd/events/github",status="401"} 2')
  })

  test('a payload in a form, as GitHub sends it at first, is read as well', async () => {
    const body = new URLSearchParams({ payload: JSON.stringify(workflowRun({ id: 31 })) }).toString()
    const response = await sendGithubBody(portal, body, { kind: 'workflow_run' }, 'application/x-www-form-urlencoded')
    expect(await response.json()).toMatchObject({ state: 'projected' })
  })

  test('a payload that is not as GitHub describes it is kept, with what is wrong', async () => {
    const response = await sendGithub(portal, {
      kind: 'workflow_run',
      payload: { ...workflowRun({}), repository: null },
    })
    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({ state: 'failed', problem: expect.stringContaining('repository') })
  })

  test('text that Postgres cannot keep loses only that', async () => {
    const head_commit = { id: 'b'.repeat(40), message: 'Nul \0 and half \ud83d', timestamp: '2026-03-14T08:59:00Z' }
    const payload = workflowRun({ id: 77, head_sha: 'b'.repeat(40), head_commit })
    expect(await (await sendGithub(portal, { kind: 'workflow_run', payload })).json()).toMatchObject({
      state: 'projected',
    })
    expect(await rows(portal, `select message from ci_cd.commits where sha like 'bbb%'`)).toEqual([
      { message: 'Nul \ufffd and half \ufffd' },
    ])
  })

  test.each([
    ['is not JSON, though signed,', '{"action":', 'not JSON'],
    ['is nested too deep to be kept', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'levels deep'],
  ])('what %s is refused', async (_what, body, reason) => {
    const response = await sendGithubBody(portal, body, { kind: 'ping' })
    expect(response.status).toBe(400)
    expect((await response.json()).error.message).toContain(reason)
  })

  test('a name of a delivery that no index can hold is refused', async () => {
    const response = await sendGithub(portal, { kind: 'ping', payload: {}, delivery: 'd'.repeat(201) })
    expect(response.status).toBe(400)
  })

  test('a time that its offset moves out of the calendar is told of, and lists stay readable', async () => {
    const payload = workflowRun({ id: 9999, run_started_at: '9999-12-31T23:59:59-12:00' })
    expect(await (await sendGithub(portal, { kind: 'workflow_run', payload })).json()).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('run_started_at'),
    })
  })

  test('25 MB are refused before they are sent', async () => {
    const { status, message } = await announce(portal, 25 * 1024 * 1024)
    expect(status).toBe(413)
    expect(message).toContain('5 MB')
  })

  test('more than 5 MB are refused, also from who does not say how much it is', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(1024 * 1024))
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) })
    const sending = portal.fetch('/api/ci-cd/events/github', { method: 'POST', body, duplex: 'half' } as RequestInit)
    // The server may have hung up before the client has read why.
    const status = await sending.then(
      (response) => response.status,
      () => 413,
    )
    expect(status).toBe(413)
    expect(await portal.call(ciCd.routes.failing, {})).toEqual([])
  })
})

test('without a secret the answer says which key to set', async () => {
  const portal = await startPortal()
  const response = await sendGithub(portal, { kind: 'ping', payload: {} })
  expect(response.status).toBe(503)
  expect((await response.json()).error.message).toContain('ci-cd.github.webhookSecret')
})

test('while a secret is changed, the old and the new one are good', async () => {
  const portal = await startPortal({
    config: { 'ci-cd': { github: { webhookSecret: ['the new secret', 'the old secret'] } } },
  })
  const answers = await Promise.all(
    ['the old secret', 'the new secret', 'the first secret'].map((secret) =>
      sendGithub(portal, { kind: 'ping', payload: { zen: 'Keep it logically awesome.' }, secret }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 401])
})

/** Says how much it is going to send, and sends nothing of it. */
function announce(portal: TestPortal, length: number): Promise<{ status: number | undefined; message: string }> {
  return new Promise((resolve, reject) => {
    const url = new URL('/api/ci-cd/events/github', portal.url)
    const sending = request(url, { method: 'POST', headers: { 'content-length': length } }, async (response) => {
      let text = ''
      for await (const chunk of response) text += chunk
      sending.destroy()
      resolve({ status: response.statusCode, message: JSON.parse(text).error.message })
    })
    sending.on('error', reject)
    sending.flushHeaders()
  })
}
