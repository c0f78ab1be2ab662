import { describeIssues } from '@callboard/plugin-api'
import type { ReceivedEvent } from '../../intake/ReceivedEvent'
import type { ReportedCommit, ReportedProject } from '../../project/Report'
import { GenericEvent } from '../../shapes/GenericEvent'
import type { Translation } from '../Translation'
import { textOf } from '../text'
import { deploymentOf } from './deploymentOf'
import { jobOf } from './jobOf'
import { runAsNamed, runOf } from './runOf'

/** What an event says that any tool can send. */
export function translateGeneric({ payload, delivery, receivedAt }: ReceivedEvent): Translation {
  const { data: event, error } = GenericEvent.safeParse(payload)
  if (!event) return { failed: `It is not as expected. ${describeIssues(error)}` }
  const { run, job, deployment, tool } = event
  const at = event.at ?? receivedAt
  const runs = run ? [runOf(run, tool, at)] : []
  const jobs = job ? [jobOf(job, job.run ?? run, tool, at)] : []
  if (job?.run) runs.push(runAsNamed(job.run, tool, at))
  return {
    report: {
      project: projectOf(event),
      commits: [run?.commit, deployment?.commit]
        .flatMap((commit) => (commit ? [commitOf(commit)] : []))
        .filter(isFirst),
      runs: runs.filter(
        ({ key, attempt }, index) =>
          runs.findIndex((other) => other.key === key && other.attempt === attempt) === index,
      ),
      jobs,
      deployments: deployment ? [deploymentOf(deployment, run, tool, at, delivery)] : [],
    },
  }
}

const projectOf = ({ entity, repository, host, defaultBranch }: GenericEvent): ReportedProject => ({
  provider: entity ? 'entity' : host,
  externalId: null,
  name: entity ?? repository ?? '',
  defaultBranch: defaultBranch ?? null,
})

const commitOf = (commit: NonNullable<NonNullable<GenericEvent['run']>['commit']>): ReportedCommit => ({
  sha: commit.sha.toLowerCase(),
  message: textOf(commit.message, 10_000),
  author: textOf(commit.author),
  committedAt: commit.committedAt ?? null,
  onDefaultBranch: null,
})

const isFirst = ({ sha }: ReportedCommit, index: number, all: ReportedCommit[]) =>
  all.findIndex((other) => other.sha === sha) === index
