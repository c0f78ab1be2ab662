import type { RawInputOf } from '@callboard/plugin-api'
import { startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { ciCd } from '../plugin'
import { registerEntities } from '../testing/registerEntities'
import { deploymentEvent, report } from '../testing/report'
import { token } from '../testing/sendGeneric'

type Filter = RawInputOf<typeof ciCd.routes.recentDeployments>

const slug = (name: string) => ({ 'github.com/project-slug': name })

describe('Deployments of all entities', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ config: { 'ci-cd': { tokens: [token] } } })
    await registerEntities(
      portal,
      {
        metadata: { name: 'web', title: 'Web shop', annotations: slug('acme/web') },
        spec: { owner: 'user:default/guest' },
      },
      { metadata: { name: 'worker', annotations: slug('acme/web') }, spec: { owner: 'group:default/others' } },
      { metadata: { name: 'api', annotations: slug('acme/api') }, spec: { owner: 'group:default/others' } },
    )
    await report(
      portal,
      deploymentEvent({ environment: 'staging', version: 'web-1', ago: 40 }),
      deploymentEvent({ environment: 'production', version: 'web-2', ago: 30, status: 'failed' }),
      { ...deploymentEvent({ environment: 'production', version: 'api-1', ago: 20 }), repository: 'acme/api' },
      { ...deploymentEvent({ environment: 'production', version: 'lost', ago: 10 }), repository: 'acme/unknown' },
    )
  })

  const versions = async (filter: Filter) =>
    (await portal.call(ciCd.routes.recentDeployments, filter)).items.map(({ version }) => version)

  test.each<[string, Filter, string[]]>([
    ['all, the newest first, of what is in the catalog', {}, ['api-1', 'web-2', 'web-1']],
    ['to production', { tier: 'production' }, ['api-1', 'web-2']],
    ['of mine', { owner: ['me'] }, ['web-2', 'web-1']],
    ['of others, and what is theirs among mine', { owner: ['group:default/Others'] }, ['api-1', 'web-2', 'web-1']],
    ['of nobody', { owner: ['group:default/nobody'] }, []],
    ['that failed', { status: ['failed'] }, ['web-2']],
  ])('are given: %s', async (_, filter, expected) => {
    expect(await versions(filter)).toEqual(expected)
  })

  test('each names the entities that it was of', async () => {
    const { items } = await portal.call(ciCd.routes.recentDeployments, { status: ['failed'] })
    expect(items[0]?.entities).toEqual([
      { ref: 'component:default/web', title: 'Web shop' },
      { ref: 'component:default/worker', title: 'worker' },
    ])
  })

  test('come page by page, none twice', async () => {
    const { items, next } = await portal.call(ciCd.routes.recentDeployments, { limit: 2 })
    const rest = await portal.call(ciCd.routes.recentDeployments, { limit: 2, cursor: next ?? '' })
    expect([...items, ...rest.items].map(({ version }) => version)).toEqual(['api-1', 'web-2', 'web-1'])
    expect(rest.next).toBeNull()
  })
})
