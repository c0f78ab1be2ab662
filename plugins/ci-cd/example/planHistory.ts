import type { Report } from '../project/Report'
import { planBuilds } from './planBuilds'
import { planCommits } from './planCommits'
import { planNightlies } from './planNightlies'
import { planPromotions } from './planPromotions'
import { planReleases } from './planReleases'
import { plots } from './plots'
import { randomFrom } from './Random'
import type { Repository } from './Repository'
import { toReport } from './toReport'
import { traitsOf } from './traits'

/** Ninety days of a repository up to `now`, always the same for the same `now`. */
export function planHistory(repository: Repository, now: number): Report {
  const random = randomFrom(repository.slug)
  const plot = plots[repository.slug]
  const traits = traitsOf(repository, random)
  const commits = planCommits(repository, traits, now, random)
  const builds = planBuilds(commits, traits, plot, random)
  const nightlies = planNightlies(commits, traits, now, random)
  const releases = planReleases(builds, traits, random)
  const promotions = planPromotions(repository, releases, traits, plot, now, random)
  const isOver = ({ finishedAt }: { finishedAt: number }) => finishedAt <= now
  return toReport(repository, {
    commits,
    runs: [...builds, ...nightlies, ...releases.map(({ run }) => run), ...promotions.map(({ run }) => run)].filter(
      isOver,
    ),
    deployments: [
      ...releases.flatMap(({ deployments }) => deployments),
      ...promotions.map(({ deployment }) => deployment),
    ].filter(isOver),
  })
}
