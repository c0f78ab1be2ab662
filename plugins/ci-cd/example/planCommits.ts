import { branchFor, messageFor } from './messages'
import type { Random } from './Random'
import type { PlannedCommit, Repository } from './Repository'
import type { Traits } from './traits'
import { atHour, workingDays } from './workingDays'

const days = 90
/** What was merged after that is still being built. */
const settledAfter = 60 * 60 * 1000

/** What was merged in the last ninety days, on working days and in working hours, the oldest first. */
export function planCommits(repository: Repository, { pace }: Traits, now: number, random: Random): PlannedCommit[] {
  let pullRequest = random.whole(80, 900)
  return mergeTimes(pace, now, random).map((mergedAt) => {
    pullRequest += random.whole(1, 3)
    const message = messageFor(repository, random)
    return {
      sha: random.hex(40),
      message: `${firstLine(message)} (#${pullRequest})${message.slice(firstLine(message).length)}`,
      author: random.pick(repository.team),
      branch: branchFor(message),
      pullRequest,
      mergedAt,
    }
  })
}

function mergeTimes(pace: number, now: number, random: Random): number[] {
  return workingDays(now, days)
    .flatMap((midnight) =>
      Array.from({ length: mergesOn(pace, random) }, () => atHour(midnight, random.between(8.6, 17.8))),
    )
    .filter((mergedAt) => mergedAt < now - settledAfter)
    .sort((one, other) => one - other)
}

/** Some days have none, some have many. */
function mergesOn(pace: number, random: Random): number {
  let merges = 0
  for (let left = Math.exp(-pace), product = random.next(); product > left; product *= random.next()) merges += 1
  return merges
}

const firstLine = (message: string) => message.split('\n')[0] ?? ''
