import { planRun } from './planRun'
import type { Random } from './Random'
import type { PlannedDeployment, PlannedRun } from './Repository'
import type { Traits } from './traits'

export interface Release {
  version: string
  run: PlannedRun
  /** To development and staging, in this order; none of a library. */
  deployments: PlannedDeployment[]
}

const minute = 60_000

/** After each good build of the default branch a release, which goes to development and, if it is well there, to staging. */
export function planReleases(builds: PlannedRun[], traits: Traits, random: Random): Release[] {
  const good = builds
    .filter(({ branch, outcome }) => branch === 'main' && outcome === 'succeeded')
    .sort((one, other) => one.finishedAt - other.finishedAt)
  const major = random.whole(1, 4)
  let minor = random.whole(0, 40)
  let patch = 0
  return good.map((build, index) => {
    if (random.chance(0.3)) {
      minor += 1
      patch = 0
    } else patch += 1
    return planRelease(build, `v${major}.${minor}.${patch}`, index < good.length - 2, traits, random)
  })
}

function planRelease(build: PlannedRun, version: string, mayFail: boolean, traits: Traits, random: Random): Release {
  const fails = mayFail && random.chance(0.03)
  const run = planRun(
    {
      ...build,
      pipeline: 'Release',
      at: build.finishedAt + 5000,
      outcome: fails ? 'failed' : 'succeeded',
      seconds: 60 + traits.seconds / 3,
    },
    random,
  )
  const deploys = traits.deploys && !fails
  return { version, run, deployments: deploys ? planDeployments(run, version, mayFail, random) : [] }
}

function planDeployments(run: PlannedRun, version: string, mayFail: boolean, random: Random): PlannedDeployment[] {
  const development = planDeployment({ environment: 'development', version, run, at: run.finishedAt + 4000 }, random)
  const at = development.finishedAt + Math.round(random.between(2, 9) * minute)
  const outcome = mayFail && random.chance(0.03) ? 'failed' : 'succeeded'
  return [development, planDeployment({ environment: 'staging', version, run, at, outcome }, random)]
}

type Wanted = Pick<PlannedDeployment, 'environment' | 'version' | 'run' | 'at'> &
  Partial<Pick<PlannedDeployment, 'outcome' | 'sha' | 'description'>>

export function planDeployment(wanted: Wanted, random: Random): PlannedDeployment {
  const { run, outcome = 'succeeded' } = wanted
  const seconds = outcome === 'failed' ? random.between(300, 600) : random.between(35, 180)
  return {
    sha: run.commit.sha,
    actor: run.actor,
    description: outcome === 'failed' ? 'Two of three instances did not become healthy in time.' : null,
    ...wanted,
    outcome,
    finishedAt: wanted.at + Math.round(seconds * 1000),
  }
}
