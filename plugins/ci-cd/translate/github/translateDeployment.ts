import type { Report, ReportedDeployment } from '../../project/Report'
import { isFinal, statusOf } from '../statuses'
import { linkOf, textOf } from '../text'
import { tierOf } from '../tiers'
import { triggerOf } from '../triggers'
import type { DeploymentEvent, DeploymentStatusEvent } from './payloads'
import { projectOf } from './projectOf'
import { isFromFork } from './translateRun'

/** That a deployment was asked for. */
export const translateDeployment = (event: DeploymentEvent): Report =>
  reportOf(event, { ...created(event), status: 'queued', reportedAt: event.deployment.created_at })

/** How a deployment goes on. */
export function translateDeploymentStatus(event: DeploymentStatusEvent): Report {
  const { deployment_status: said } = event
  const status = statusOf('githubDeployment', said.state)
  return reportOf(event, {
    ...created(event),
    description: textOf(said.description) ?? textOf(event.deployment.description),
    status,
    startedAt: status === 'running' ? said.created_at : null,
    finishedAt: isFinal(status) ? said.created_at : null,
    url: linkOf(said.environment_url),
    logUrl: linkOf(said.log_url) ?? linkOf(said.target_url),
    reportedAt: said.created_at,
  })
}

const reportOf = (event: DeploymentEvent, deployment: ReportedDeployment): Report => ({
  project: projectOf(event.repository),
  commits: [],
  runs: [],
  jobs: [],
  deployments: [deployment],
})

function created({ repository, deployment, workflow_run: run }: DeploymentEvent): ReportedDeployment {
  const { environment, ref, sha } = deployment
  return {
    key: String(deployment.id),
    environment: textOf(environment, 100) ?? 'unnamed',
    tier: deployment.production_environment ? 'production' : tierOf(environment),
    version: versionOf(deployment.payload, ref ?? null, sha),
    ref: textOf(ref),
    commitSha: sha,
    status: 'queued',
    fromFork: run ? triggerOf(run.event ?? '') === 'pull-request' && isFromFork(run, repository.id) : null,
    actor: textOf(deployment.creator?.login),
    description: textOf(deployment.description),
    runKey: run ? String(run.id) : null,
    queuedAt: deployment.created_at,
    startedAt: null,
    finishedAt: null,
    url: null,
    logUrl: null,
    reportedAt: deployment.created_at,
  }
}

/** A `version` that whoever deploys put into the payload, or a ref that looks like one: branches do not say what runs. */
function versionOf(payload: unknown, ref: string | null, sha: string): string | null {
  const said = typeof payload === 'object' && payload !== null && 'version' in payload ? payload.version : undefined
  if (typeof said === 'string' && said) return textOf(said, 100)
  const tag = ref?.replace(/^refs\/tags\//, '')
  return tag && tag !== sha && /^v?\d+(\.\d+)+/.test(tag) ? textOf(tag, 100) : null
}
