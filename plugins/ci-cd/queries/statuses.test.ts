import { startPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { ciCd } from '../plugin'
import { type Acme, refOf, slug, startAcme } from '../testing/startAcme'

const { routes } = ciCd

const begun = Date.now()
const minutesAgo = (minutes: number) => new Date(begun - minutes * 60_000).toISOString()

let acme: Acme
beforeAll(async () => {
  acme = await startAcme(
    ['stat', 'red', 'green'],
    { metadata: { name: 'unlinked' } },
    { metadata: { name: 'theirs', annotations: slug('acme/theirs') }, spec: { owner: 'others' } },
  )
})

test('many entities are told in one answer, a failing pipeline before a good one', async () => {
  const recently = { created_at: minutesAgo(30), updated_at: minutesAgo(20) }
  await acme.run('stat', { ...recently, display_title: 'Broken', conclusion: 'failure' })
  await acme.run('stat', { ...recently, name: 'Nightly', created_at: minutesAgo(10) })
  await acme.deploy('stat', { sha: 'a', at: '10', deployment: { payload: { version: 'v1' } } })
  await acme.deploy('stat', { sha: 'b', at: '11', state: 'error' })

  const statuses = await acme.portal.call(routes.statuses, {
    refs: [refOf('stat'), refOf('unlinked'), refOf('no-such')],
  })
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
    await acme.run(name, { ...at(200), conclusion: 'failure' })
    await acme.run(name, at(100))
    await acme.run(name, { ...at(80), conclusion: 'failure' })
    await acme.run(name, { ...at(60), conclusion: 'cancelled' })
    await acme.run(name, { ...at(40), conclusion: 'failure' })
    await acme.run(name, { ...at(20), event: 'pull_request', head_branch: 'fix' })
    await acme.run(name, { ...at(10), status: 'in_progress', conclusion: null })
  }
  await acme.run('green', at(30))

  const mine = await acme.portal.call(routes.failing, {})
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
  const all = await acme.portal.call(routes.failing, { scope: 'all' })
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
