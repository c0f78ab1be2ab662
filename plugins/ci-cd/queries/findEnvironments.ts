import type { Db } from '@callboard/plugin-api/backend'
import type { Deployment, EnvironmentState } from '../plugin'
import { findBehind, type Pair } from './findBehind'
import { findPlaces, type Place } from './findPlaces'
import { selectDeployments } from './selectDeployments'

type Environment = Omit<EnvironmentState, 'behind'>

/** What runs in each environment of an entity, from development to production. */
export async function findEnvironments(db: Db, entity: string): Promise<EnvironmentState[]> {
  const environments = await withDeployments(db, await findPlaces(db, entity))
  const left = leftNeighbours(environments)
  const behind = await findBehind(db, entity, pairsOf(environments, left))
  return environments.map((environment) => {
    const missing = behind.get(environment.name)
    const neighbour = left.get(environment.name)
    return { ...environment, behind: missing && neighbour ? { environment: neighbour.name, ...missing } : null }
  })
}

async function withDeployments(db: Db, places: Place[]): Promise<Environment[]> {
  const ids = places
    .flatMap(({ currentId, attemptId, previousId }) => [currentId, attemptId, previousId])
    .filter(Boolean)
  const found = await selectDeployments(db, 'select * from deployments where id = any (:ids::bigint[])', { ids })
  const byId = new Map(found.map((deployment) => [deployment.id, deployment]))
  const deploymentOf = (id: number | null): Deployment | null => byId.get(id ?? 0) ?? null
  return places.map(({ name, tier, currentId, attemptId, previousId }) => ({
    name,
    tier,
    current: deploymentOf(currentId),
    attempt: deploymentOf(attemptId),
    previous: deploymentOf(previousId),
  }))
}

/** The nearest environment to the left, by name, in which something runs. Those of no tier stand beside the line. */
function leftNeighbours(environments: Environment[]): Map<string, Environment> {
  const inLine = environments.filter(({ tier, current }) => tier !== 'other' && current)
  const neighbours = new Map<string, Environment>()
  for (const { name, tier } of inLine) {
    const left = inLine.findLast((other) => tierBefore(other.tier, tier))
    if (left) neighbours.set(name, left)
  }
  return neighbours
}

const tiers = ['development', 'testing', 'staging', 'production']
const tierBefore = (one: string, other: string) => tiers.indexOf(one) < tiers.indexOf(other)

function pairsOf(environments: Environment[], left: Map<string, Environment>): Pair[] {
  return environments.flatMap(({ name, current }) => {
    const here = current?.commit?.sha
    const there = left.get(name)?.current?.commit?.sha
    return here && there ? [{ environment: name, here, there }] : []
  })
}
