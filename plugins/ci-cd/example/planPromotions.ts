import { planDeployment, type Release } from './planReleases'
import { planRun } from './planRun'
import type { Plot } from './plots'
import type { Random } from './Random'
import type { PlannedDeployment, PlannedRun, Repository } from './Repository'
import type { Traits } from './traits'
import { atHour, workingDays } from './workingDays'

const minute = 60_000
const day = 24 * 60 * minute

interface Promotion {
  run: PlannedRun
  deployment: PlannedDeployment
}

/** What went to production: now and then what staging had, never on a Friday afternoon, and sometimes back again. */
export function planPromotions(
  { team }: Repository,
  releases: Release[],
  traits: Traits,
  plot: Plot | undefined,
  now: number,
  random: Random,
): Promotion[] {
  const staged = releases.filter(({ deployments }) => deployments.at(-1)?.outcome === 'succeeded')
  const times = promotionTimes(traits, plot, now, random)
  const promotions: Promotion[] = []
  let live: Release | undefined
  for (const [index, at] of times.entries()) {
    const next = staged.findLast(({ deployments }) => (deployments.at(-1)?.finishedAt ?? at) < at - 20 * minute)
    if (!next || next === live) continue
    const isLast = !staged.some(
      ({ run }) => index < times.length - 1 && run.at > next.run.at && run.at < (times.at(-1) ?? 0),
    )
    const fate = isLast ? (plot ?? 'goes-well') : random.pick(usualFates)
    const promotion = promote(
      next,
      { at, team, outcome: fate === 'deployment-failed' ? 'failed' : 'succeeded' },
      random,
    )
    promotions.push(promotion)
    if (fate === 'deployment-failed') continue
    if (fate === 'rolled-back' && live) promotions.push(rollBack(live, promotion, random))
    else live = next
  }
  return promotions
}

/** How promotions usually end; one in twenty-five is rolled back, as many fail. */
const usualFates = [
  ...Array.from({ length: 23 }, () => 'goes-well' as const),
  'rolled-back',
  'deployment-failed',
] as const

function promotionTimes({ promoteEvery }: Traits, plot: Plot | undefined, now: number, random: Random): number[] {
  const until = plot === 'production-lags' ? now - 12 * day : now - 2 * 60 * minute
  return workingDays(now, 90)
    .filter((_midnight, index) => index % promoteEvery === 0)
    .map((midnight) => atHour(midnight, isFriday(midnight) ? random.between(9, 11.5) : random.between(9.5, 16)))
    .filter((at) => at < until)
}

const isFriday = (midnight: number) => new Date(midnight).getUTCDay() === 5

interface How {
  at: number
  team: string[]
  outcome: PlannedDeployment['outcome']
}

function promote({ version, run: { commit } }: Release, { at, team, outcome }: How, random: Random): Promotion {
  const actor = random.pick(team)
  const run = planRun(
    {
      pipeline: 'Promote',
      at,
      outcome,
      commit,
      branch: 'main',
      pullRequest: null,
      trigger: 'manual',
      actor,
      seconds: 150,
    },
    random,
  )
  return {
    run,
    deployment: planDeployment({ environment: 'production', version, run, at: at + 20_000, outcome }, random),
  }
}

function rollBack(to: Release, { deployment, run }: Promotion, random: Random): Promotion {
  const at = deployment.finishedAt + Math.round(random.between(12, 45) * minute)
  const back = promote(to, { at, team: [run.actor], outcome: 'succeeded' }, random)
  const description = `Back from ${deployment.version}: the error rate went up.`
  return { ...back, deployment: { ...back.deployment, description } }
}
