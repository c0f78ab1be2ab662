import { describeIssues } from '@callboard/plugin-api'
import type { z } from 'zod'
import type { Report } from '../../project/Report'
import type { Translation } from '../Translation'
import { DeploymentEvent, DeploymentStatusEvent, WorkflowJobEvent, WorkflowRunEvent } from './payloads'
import { translateDeployment, translateDeploymentStatus } from './translateDeployment'
import { translateJob } from './translateJob'
import { translateRun } from './translateRun'

const translators: Record<string, (payload: unknown) => Translation> = {
  workflow_run: reading(WorkflowRunEvent, translateRun),
  workflow_job: reading(WorkflowJobEvent, translateJob),
  deployment: reading(DeploymentEvent, translateDeployment),
  deployment_status: (payload) => {
    const reported = reading(DeploymentStatusEvent, translateDeploymentStatus)(payload)
    return saysInactive(payload)
      ? { ignored: 'Another deployment came after it; that does not change this one.' }
      : reported
  },
  ping: () => ({ ignored: 'GitHub asks whether the webhook works. It does.' }),
}

/** What a webhook of GitHub says, by its `X-GitHub-Event`. */
export function translateGithub(kind: string, payload: unknown): Translation {
  const translate = Object.hasOwn(translators, kind) ? translators[kind] : undefined
  return translate?.(payload) ?? { ignored: `Callboard does not use events of the kind ${kind}.` }
}

function reading<Shape extends z.ZodType>(shape: Shape, translate: (event: z.output<Shape>) => Report) {
  return (payload: unknown): Translation => {
    const { success, data, error } = shape.safeParse(payload)
    if (success) return { report: translate(data) }
    return { failed: `It is not as GitHub describes it. ${describeIssues(error)}` }
  }
}

const saysInactive = (payload: unknown) =>
  (payload as { deployment_status?: { state?: unknown } } | null)?.deployment_status?.state === 'inactive'
