import type { Trigger } from '../plugin'

/** What GitHub's `event` of a run means. One that is not listed means `other`. */
const triggers: Record<string, Trigger> = {
  push: 'push',
  merge_group: 'push',
  pull_request: 'pull-request',
  pull_request_target: 'pull-request',
  pull_request_review: 'pull-request',
  schedule: 'schedule',
  workflow_dispatch: 'manual',
  repository_dispatch: 'api',
  workflow_call: 'upstream',
  workflow_run: 'upstream',
}

export const triggerOf = (event: string): Trigger =>
  Object.hasOwn(triggers, event) ? (triggers[event] ?? 'other') : 'other'
