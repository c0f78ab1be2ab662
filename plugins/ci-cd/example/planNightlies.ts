import { planRun } from './planRun'
import type { Random } from './Random'
import type { Outcome, PlannedCommit, PlannedRun } from './Repository'
import type { Traits } from './traits'
import { atHour, lastDays } from './workingDays'

/** What runs each night, on what had been merged by then. The last one is well. */
export function planNightlies(commits: PlannedCommit[], traits: Traits, now: number, random: Random): PlannedRun[] {
  if (!traits.hasNightly) return []
  const hour = random.between(1, 4)
  return lastDays(now, 60).flatMap((midnight, index, nights) => {
    const at = atHour(midnight, hour + random.between(0, 0.1))
    const commit = commits.findLast(({ mergedAt }) => mergedAt < at)
    if (!commit) return []
    const failing: Outcome = random.chance(0.15) ? 'cancelled' : 'failed'
    const outcome = index < nights.length - 2 && random.chance(traits.failureRate) ? failing : 'succeeded'
    const seconds = traits.seconds * 4
    const run = { commit, branch: 'main', pullRequest: null, trigger: 'schedule', actor: 'scheduler' } as const
    return planRun({ pipeline: 'Nightly', at, outcome, seconds, ...run }, random)
  })
}
