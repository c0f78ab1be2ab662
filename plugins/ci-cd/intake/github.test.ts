import { createRequire } from 'node:module'
import { startPortal, type TestPortal, withClient } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { sendGithub, webhookSecret } from '../testing/sendGithub'

/** GitHub's published examples. */
const published: Array<{ name: string; examples: object[] }> = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
)
const kinds = ['workflow_run', 'workflow_job', 'deployment', 'deployment_status', 'ping']
const examples = kinds.flatMap((kind) =>
  (published.find(({ name }) => name === kind)?.examples ?? []).map((payload, index) => ({ kind, index, payload })),
)

const rows = <Row>(portal: TestPortal, sql: string) =>
  withClient(portal.database, async (client) => (await client.query(sql)).rows as Row[])

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
})
