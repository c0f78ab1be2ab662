import type { ReportedDeployment } from '../../project/Report'
import type { GenericEvent } from '../../shapes/GenericEvent'
import { isFinal, statusOf } from '../statuses'
import { linkOf, textOf } from '../text'
import { tierOf } from '../tiers'
import { keyOf, type RunName } from './runOf'

/** One without an id is reported once, by this event. */
export function deploymentOf(
  deployment: NonNullable<GenericEvent['deployment']>,
  run: RunName | undefined,
  tool: string,
  at: string,
  delivery: string,
): ReportedDeployment {
  const status = statusOf('generic', deployment.status)
  const finishedAt = deployment.finishedAt ?? (isFinal(status) ? at : null)
  const startedAt = deployment.startedAt ?? (status === 'running' ? at : null)
  const by = deployment.run ?? run
  return {
    key: deployment.id ? `${tool}:${deployment.id}` : `${tool}/event:${delivery}`,
    environment: deployment.environment,
    tier: deployment.tier ?? tierOf(deployment.environment),
    version: textOf(deployment.version),
    ref: textOf(deployment.ref),
    commitSha: deployment.commit?.sha.toLowerCase() ?? null,
    status,
    fromFork: false,
    actor: textOf(deployment.actor),
    description: textOf(deployment.description),
    runKey: by ? keyOf(tool, by) : null,
    queuedAt: deployment.queuedAt ?? startedAt ?? finishedAt ?? at,
    startedAt,
    finishedAt,
    url: linkOf(deployment.url),
    logUrl: linkOf(deployment.logUrl),
    reportedAt: at,
  }
}
