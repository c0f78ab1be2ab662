import type { TestPortal } from '@callboard/testing'
import { sendGeneric } from './sendGeneric'

/** Reports events in their order, each as a tool would. */
export async function report(portal: TestPortal, ...events: object[]): Promise<void> {
  for (const event of events) {
    const answer = await sendGeneric(portal, { repository: 'acme/web', defaultBranch: 'main', ...event })
    if (answer.status !== 202) throw new Error(await answer.text())
  }
}

export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

interface RunReport {
  id: string
  /** When it began. */
  ago: number
  /** In minutes. */
  took?: number
  [field: string]: unknown
}

/** A run of CI on main that succeeded, of which you say only what matters. */
export const runEvent = ({ id, ago, took = 5, ...run }: RunReport) => ({
  run: {
    pipeline: 'CI',
    id,
    number: Number(id),
    status: 'succeeded',
    branch: 'main',
    title: `Change ${id}`,
    commit: { sha: id.padStart(40, '0'), message: `Change ${id}`, author: 'Ana' },
    url: `https://github.com/acme/web/actions/runs/${id}`,
    startedAt: minutesAgo(ago),
    finishedAt: minutesAgo(ago - took),
    ...run,
  },
})

interface DeploymentReport {
  environment: string
  version: string
  /** When it began. */
  ago: number
  [field: string]: unknown
}

/** A deployment that succeeded, of which you say only what matters. */
export const deploymentEvent = ({ ago, ...deployment }: DeploymentReport) => ({
  deployment: {
    status: 'succeeded',
    actor: 'Ana',
    startedAt: minutesAgo(ago),
    finishedAt: minutesAgo(ago - 2),
    ...deployment,
  },
})
