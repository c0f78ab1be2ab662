import { beforeAll, describe, expect, test } from 'vitest'
import { ciCd } from '../plugin'
import { type Acme, refOf, startAcme } from '../testing/startAcme'

const { routes } = ciCd

let acme: Acme
beforeAll(async () => {
  acme = await startAcme(['live', 'fork'])
})

describe('what runs where', () => {
  const entity = refOf('live')
  const commit = (letter: string, hour: string, title: string) =>
    acme.run('live', {
      head_sha: letter.repeat(40),
      head_commit: { id: letter.repeat(40), message: `${title}\n\nMore.`, timestamp: `2026-03-14T${hour}:00:00Z` },
    })
  const states = () => acme.portal.call(routes.environments, { entity })

  beforeAll(async () => {
    await commit('a', '07', 'First')
    await commit('b', '08', 'Second')
    await commit('c', '09', 'Third')
    const staging = { environment: 'staging', payload: { version: 'v3' } }
    await acme.deploy('live', { sha: 'c', at: '12', deployment: staging })
    await acme.deploy('live', { sha: 'a', at: '10', deployment: { payload: { version: 'v1' } } })
    await acme.deploy('live', { sha: 'b', at: '11', deployment: { payload: { version: 'v2' } } })
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
    await acme.deploy('live', { sha: 'c', at: '13', state: 'failure', deployment: { payload: { version: 'v3' } } })
    const [, production] = await states()
    expect(production).toMatchObject({
      current: { version: 'v2' },
      attempt: { version: 'v3', status: 'failed', kind: 'deployment' },
    })
  })

  test('changes back with an earlier version, which is a rollback, and the same again is a redeployment', async () => {
    await acme.deploy('live', { sha: 'a', at: '14', deployment: { payload: { version: 'v1' } } })
    await acme.deploy('live', { sha: 'a', at: '15', deployment: { payload: { version: 'v1' } } })
    const { items } = await acme.portal.call(routes.deployments, { entity, environment: 'Production' })
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
    expect(await acme.portal.call(routes.deployments, { entity, status: ['failed'] })).toMatchObject({
      items: [{ version: 'v3' }],
      next: null,
    })
  })

  test('is the start of the hash where nobody named a version', async () => {
    await acme.deploy('live', { sha: 'd', deployment: { environment: 'qa' } })
    await acme.deploy('live', { sha: 'd', at: '11', deployment: { environment: 'QA', ref: 'v4.0.1' } })
    const qa = (await states()).find(({ tier }) => tier === 'testing')
    expect(qa).toMatchObject({ name: 'qa', current: { version: 'v4.0.1' }, previous: { version: 'ddddddd' } })
  })
})

describe("a fork's pull request", () => {
  const entity = refOf('fork')
  const fork = { id: 900, event: 'pull_request', head_repository: { id: 1 } }

  test('cannot invent an environment for production', async () => {
    await acme.deploy('fork', { run: fork })
    expect(await acme.portal.call(routes.environments, { entity })).toEqual([])
    const { items } = await acme.portal.call(routes.deployments, { entity })
    expect(items).toMatchObject([{ environment: 'production', tier: 'other' }])
  })

  test('cannot change what runs in production, also where only its commit tells that it is one', async () => {
    await acme.deploy('fork', { sha: 'b', at: '11' })
    await acme.deploy('fork', { sha: 'c', at: '12', run: fork })
    await acme.run('fork', { event: 'pull_request', head_sha: 'd'.repeat(40), head_repository: { id: 1 } })
    await acme.deploy('fork', { sha: 'd', at: '13' })
    expect(await acme.portal.call(routes.environments, { entity })).toMatchObject([
      { tier: 'production', current: { version: 'bbbbbbb' }, attempt: null, previous: null },
    ])
  })

  test('is not on the default branch, though its own is called so', async () => {
    await acme.run('fork', { event: 'push', head_branch: 'main', head_repository: null, display_title: 'Deleted' })
    const { strip } = await acme.portal.call(routes.overview, { entity })
    expect(strip).toEqual([])
  })
})
