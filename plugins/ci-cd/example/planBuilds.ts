import { planRun } from './planRun'
import type { Plot } from './plots'
import type { Random } from './Random'
import type { Outcome, PlannedCommit, PlannedRun } from './Repository'
import type { Traits } from './traits'

const minute = 60_000
const redFor = 3

/** CI on each pull request, and on the default branch when it is merged. */
export function planBuilds(
  commits: PlannedCommit[],
  traits: Traits,
  plot: Plot | undefined,
  random: Random,
): PlannedRun[] {
  return commits.flatMap((commit, index) => {
    const left = commits.length - index
    const isRed = plot === 'red' && left <= redFor
    // The last ones on the default branch are green, so that what is red is red on purpose.
    const failureRate = left <= redFor ? 0 : traits.failureRate
    return [
      ...onPullRequest(commit, traits, random),
      ...onDefaultBranch(commit, { ...traits, failureRate: isRed ? 1 : failureRate }, random),
    ]
  })
}

function onPullRequest(commit: PlannedCommit, traits: Traits, random: Random): PlannedRun[] {
  const pushes = random.whole(1, 3)
  return Array.from({ length: pushes }, (_, push) => {
    const isLast = push === pushes - 1
    const before = isLast ? random.between(12, 50) : random.between(60, 240) * (pushes - push)
    return planRun(
      {
        pipeline: 'CI',
        at: Math.round(commit.mergedAt - before * minute - traits.seconds * 2000),
        outcome: isLast ? 'succeeded' : random.pick<Outcome>(['succeeded', 'failed', 'failed', 'cancelled']),
        commit: { ...commit, sha: random.hex(40) },
        branch: commit.branch,
        pullRequest: commit.pullRequest,
        trigger: 'pull-request',
        actor: commit.author,
        seconds: traits.seconds,
      },
      random,
    )
  })
}

function onDefaultBranch(commit: PlannedCommit, traits: Traits, random: Random): PlannedRun[] {
  const wanted = {
    pipeline: 'CI',
    at: commit.mergedAt + 3000,
    commit,
    branch: 'main',
    pullRequest: null,
    trigger: 'push',
    actor: commit.author,
    seconds: traits.seconds,
  } as const
  const fails = random.chance(traits.failureRate)
  const isFlaky = !fails && random.chance(traits.flakyRate)
  const first = planRun({ ...wanted, outcome: fails || isFlaky ? 'failed' : 'succeeded' }, random)
  if (!isFlaky) return [first]
  const again = first.finishedAt + Math.round(random.between(1, 12) * minute)
  return [first, planRun({ ...wanted, at: again, after: first, outcome: 'succeeded' }, random)]
}
