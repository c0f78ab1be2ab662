import { startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { ciCd } from '../plugin'
import { registerEntities } from '../testing/registerEntities'
import { rows } from '../testing/rows'
import { sendGeneric, token } from '../testing/sendGeneric'

const { routes } = ciCd
const entity = 'component:default/web'

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal({ config: { 'ci-cd': { tokens: [token] } } })
  await registerEntities(
    portal,
    { metadata: { name: 'web' } },
    { metadata: { name: 'shop', annotations: { 'gitlab.com/project-slug': 'Acme/Shop' } } },
  )
})

describe('an event of any tool', () => {
  test('reports a run, and its jobs one by one', async () => {
    const commit = { sha: 'C'.repeat(40), message: 'Fix <b>it</b>\n\nBecause.', author: 'Ana' }
    const run = { pipeline: 'Build', id: '12', status: 'STARTED', number: 12, branch: 'main', commit, trigger: 'push' }
    await sendGeneric(portal, { tool: 'jenkins', entity, at: '2026-03-14T09:00:00Z', run })
    const job = {
      name: 'Unit tests',
      status: 'FAILURE',
      failedStep: 'mvn verify',
      run: { pipeline: 'Build', id: '12' },
    }
    await sendGeneric(portal, { tool: 'jenkins', entity, at: '2026-03-14T09:03:00Z', job })
    const url = 'https://jenkins.example.com/job/build/12/'
    const end = { pipeline: 'Build', id: '12', status: 'FAILURE', url }
    await sendGeneric(portal, { tool: 'jenkins', entity, at: '2026-03-14T09:04:00Z', run: end })

    const { items } = await portal.call(routes.runs, { entity })
    expect(items).toMatchObject([
      {
        number: 12,
        pipeline: { name: 'Build', provider: 'jenkins' },
        status: 'failed',
        title: 'Fix <b>it</b>',
        branch: 'main',
        isDefaultBranch: true,
        commit: { sha: 'c'.repeat(40), author: 'Ana' },
        trigger: 'push',
        startedAt: '2026-03-14T09:00:00.000Z',
        finishedAt: '2026-03-14T09:04:00.000Z',
        duration: 240,
        url,
      },
    ])
    expect(await portal.call(routes.run, { id: items[0]?.id ?? 0 })).toMatchObject({
      message: commit.message,
      jobs: [{ name: 'Unit tests', status: 'failed', failedStep: 'mvn verify' }],
      attempts: [{ attempt: 1, status: 'failed' }],
    })
  })

  test('reports a deployment with one request', async () => {
    const deployment = { environment: 'production', version: 'v1.4.2', status: 'success', actor: 'Ana' }
    const response = await sendGeneric(portal, { entity, at: '2026-03-14T10:00:00+01:00', deployment })

    expect(await response.json()).toMatchObject({ state: 'projected', problem: null })
    expect(await portal.call(routes.environments, { entity })).toMatchObject([
      {
        name: 'production',
        tier: 'production',
        current: { version: 'v1.4.2', finishedAt: '2026-03-14T09:00:00.000Z' },
      },
    ])
  })

  test('may be about a repository that an entity names, in any case', async () => {
    const run = { pipeline: 'test', id: '1', status: 'passed', branch: 'trunk' }
    await sendGeneric(portal, { host: 'gitlab', repository: 'acme/shop', defaultBranch: 'trunk', run })

    const { items } = await portal.call(routes.runs, { entity: 'component:default/shop' })
    expect(items).toMatchObject([{ repository: 'acme/shop', status: 'succeeded', isDefaultBranch: true }])
  })

  test('counts once with an Idempotency-Key, however often it is sent', async () => {
    const event = { entity, deployment: { environment: 'qa', version: 'v1', status: 'succeeded' } }
    const key = { 'idempotency-key': 'build-12' }
    const answers = await Promise.all([1, 2, 3].map(() => sendGeneric(portal, event, key)))

    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    const { items } = await portal.call(routes.deployments, { entity, environment: 'qa' })
    expect(items).toHaveLength(1)
  })

  test('of a clock that is years ahead does not stay on top for years', async () => {
    const run = { pipeline: 'Ahead', branch: 'main', status: 'failed' }
    const ahead = { startedAt: '2999-01-01T00:00:00Z', finishedAt: '2999-01-01T00:10:00Z' }
    await sendGeneric(portal, { entity: 'component:default/ahead', run: { ...run, id: '1', ...ahead } })

    const { items } = await portal.call(routes.runs, { entity: 'component:default/ahead' })
    expect(Date.parse(items[0]?.queuedAt ?? '')).toBeLessThan(Date.now() + 6 * 60_000)
  })

  test('in any order gives the same run', async () => {
    const run = { pipeline: 'Order', id: '1' }
    const start = {
      entity,
      at: '2026-03-14T09:00:00Z',
      run: { ...run, status: 'running', branch: 'main', actor: 'Ana' },
    }
    const end = { entity, at: '2026-03-14T09:05:00Z', run: { ...run, status: 'succeeded' } }
    const second = (event: typeof start | typeof end) => ({ ...event, run: { ...event.run, id: '2' } })
    for (const event of [start, end, second(end), second(start)]) await sendGeneric(portal, event)

    const found = await rows(
      portal,
      `select distinct status, branch, on_default_branch, actor, queued_at, started_at, duration from ci_cd.runs
       where key like 'generic:Order:%'`,
    )
    expect(found).toMatchObject([
      { status: 'succeeded', branch: 'main', on_default_branch: true, actor: 'Ana', duration: 300 },
    ])
  })
})

describe('an event that cannot be taken', () => {
  test.each<[string, unknown, string]>([
    ['a slip in a name', { entity, deployment: { enviroment: 'qa', version: 'v1', status: 'ok' } }, 'enviroment'],
    [
      'a missing field',
      { entity, deployment: { version: 'v1', status: 'succeeded' } },
      'deployment.environment: is missing',
    ],
    ['nothing to report', { entity }, 'Report a run, a job or a deployment'],
    ['no subject', { run: { pipeline: 'a', id: '1', status: 'ok' } }, 'Say by entity or by repository'],
    ['two subjects', { entity, repository: 'a/b', run: { pipeline: 'a', id: '1', status: 'ok' } }, 'one of the two'],
    ['a job of no run', { entity, job: { name: 'Lint', status: 'ok' } }, 'job.run: Say which run'],
    [
      'a time that is none',
      { entity, at: 'noon', run: { pipeline: 'a', id: '1', status: 'ok' } },
      'at: must be a time',
    ],
    [
      'a time that its offset moves out of the calendar',
      { entity, deployment: { environment: 'qa', status: 'ok', finishedAt: '9999-12-31T23:59:59-12:00' } },
      'deployment.finishedAt: must be a time',
    ],
    [
      'an attempt that no column holds',
      { entity, run: { pipeline: 'a', id: '1', attempt: 2 ** 40, status: 'ok' } },
      'run.attempt: ',
    ],
    [
      'a link that would run code',
      { entity, run: { pipeline: 'a', id: '1', status: 'ok', url: 'javascript:alert(1)' } },
      'run.url: must be an http or https URL',
    ],
    [
      'an entity that is no ref',
      { entity: 'web', deployment: { environment: 'qa', status: 'ok' } },
      'entity: expected',
    ],
    ['a list', [1], 'expected object'],
  ])('for %s names the field and shows what would do', async (_case, event, message) => {
    const response = await sendGeneric(portal, event)
    const { error } = await response.json()

    expect(response.status).toBe(400)
    expect(error.message).toContain(message)
    expect(error.message).toContain('This would do: {"entity":"component:default/web"')
    expect((await sendGeneric(portal, error.details.example)).status).toBe(202)
  })

  test('however much is wrong with it, the answer stays short', async () => {
    const slips = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`slip${index}`, 1]))
    const response = await sendGeneric(portal, { entity, ...slips })
    expect(response.status).toBe(400)
    expect((await response.text()).length).toBeLessThan(10_000)
  })

  test('for want of the token is refused, and nothing is kept', async () => {
    const before = await rows(portal, 'select count(*) from ci_cd.events')
    const event = { entity, deployment: { environment: 'qa', status: 'succeeded' } }
    const guessed = await sendGeneric(portal, event, { authorization: 'Bearer guessed' })
    const none = await sendGeneric(portal, event, { authorization: '' })

    expect([guessed.status, none.status]).toEqual([401, 401])
    expect((await guessed.json()).error.message).toContain('Authorization: Bearer')
    expect(await rows(portal, 'select count(*) from ci_cd.events')).toEqual(before)
  })

  test('comes from a web page of somebody else', async () => {
    const event = { entity, deployment: { environment: 'qa', status: 'succeeded' } }
    expect((await sendGeneric(portal, event, { origin: 'https://evil.example' })).status).toBe(403)
  })
})

test('without tokens the answer says which key to set', async () => {
  const closed = await startPortal()
  const response = await sendGeneric(closed, {})
  expect(response.status).toBe(503)
  expect((await response.json()).error.message).toContain('ci-cd.tokens')
})
