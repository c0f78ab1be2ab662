import { createDatabase, inRepository, startPortal } from '@callboard/testing'
import { describe, expect, test } from 'vitest'
import { ciCd } from '../plugin'
import { rows } from '../testing/rows'
import { sendGeneric, token } from '../testing/sendGeneric'

const { routes } = ciCd
const catalog = { locations: [{ type: 'file', target: inRepository('catalog-info/all.yaml') }] }
/** A part of it, where a part tells as much. */
const ticketing = { locations: [{ type: 'file', target: inRepository('catalog-info/ticketing/all.yaml') }] }
/** Without what would be busy with the same organisation meanwhile. */
const alone = { docs: false, 'api-docs': false }
const withExample = { ...alone, catalog, 'ci-cd': { exampleHistory: true, tokens: [token] } }
const entity = 'component:default/order-service'

describe('the example history', () => {
  test('fills the example organisation once, with something of everything', async () => {
    const portal = await startPortal({ config: withExample })
    await portal.runTask(ciCd, 'exampleHistory')

    const [{ repositories, runs, deployments } = {}] = await rows<Record<string, number>>(
      portal,
      `select (select count(*)::int from ci_cd.projects) as repositories,
         (select count(*)::int from ci_cd.runs) as runs, (select count(*)::int from ci_cd.deployments) as deployments`,
    )
    expect(repositories).toBeGreaterThan(50)
    expect(runs).toBeGreaterThan(10_000)
    expect(deployments).toBeGreaterThan(3000)
    const statuses = await rows(portal, 'select distinct status from ci_cd.runs order by status')
    expect(statuses).toEqual([{ status: 'cancelled' }, { status: 'failed' }, { status: 'succeeded' }])

    const failing = await portal.call(routes.failing, { scope: 'all' })
    expect(failing.map(({ ref, run }) => `${ref} ${run.pipeline.name}`).toSorted()).toEqual([
      'component:default/message-sender Promote',
      'component:default/ticket-issuer CI',
    ])
    const production = (await portal.call(routes.environments, { entity })).at(-1)
    expect(production).toMatchObject({ name: 'production', behind: { environment: 'staging' } })
    expect(production?.behind?.count).toBeGreaterThan(0)

    await rows(portal, `delete from ci_cd.runs`)
    await portal.runTask(ciCd, 'exampleHistory')
    expect(await portal.call(routes.runs, { entity })).toMatchObject({ items: [] })
  })

  test('leaves again when it is switched off, and what was really reported stays', async () => {
    const database = await createDatabase()
    const portal = await startPortal({ config: { ...withExample, catalog: ticketing }, database })
    await portal.runTask(ciCd, 'exampleHistory')
    const run = { pipeline: 'CI', id: '1', status: 'succeeded', commit: { sha: 'abcdef0' } }
    await sendGeneric(portal, { tool: 'github', repository: 'lantern-row/order-service', run })
    await sendGeneric(portal, { entity, deployment: { environment: 'production', version: 'v9', status: 'succeeded' } })
    await portal.close()

    const without = await startPortal({ config: { catalog: ticketing }, database })
    const counts = await rows(
      without,
      `${['projects', 'pipelines', 'runs', 'jobs', 'commits', 'environments', 'deployments', 'example_history']
        .map((table) => `select '${table}' as name, count(*)::int from ci_cd.${table}`)
        .join(' union all ')} order by name`,
    )
    expect(counts).toEqual([
      { name: 'commits', count: 1 },
      { name: 'deployments', count: 1 },
      { name: 'environments', count: 1 },
      { name: 'example_history', count: 0 },
      { name: 'jobs', count: 0 },
      { name: 'pipelines', count: 1 },
      { name: 'projects', count: 2 },
      { name: 'runs', count: 1 },
    ])
  })

  test('is not mixed into what was really reported', async () => {
    const portal = await startPortal({ config: { ...withExample, catalog: {} } })
    await sendGeneric(portal, { entity, run: { pipeline: 'CI', id: '1', status: 'succeeded' } })
    await portal.runTask(ciCd, 'exampleHistory')
    expect(await rows(portal, 'select count(*)::int from ci_cd.runs')).toEqual([{ count: 1 }])
  })

  test('is not made unless it is asked for', async () => {
    const portal = await startPortal({ config: { ...alone, catalog: ticketing } })
    await portal.runTask(ciCd, 'exampleHistory')
    expect(await rows(portal, 'select count(*)::int from ci_cd.runs')).toEqual([{ count: 0 }])
  })
})
