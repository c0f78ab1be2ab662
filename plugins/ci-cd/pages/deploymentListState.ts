import { statusNamed } from '../components/statusLooks'
import { tierNames } from '../components/tierNames'
import type { Status, Tier } from '../plugin'

/** What the list of deployments shows, as its address says it. */
export interface DeploymentListState {
  tier: Tier | undefined
  /** Ref of an owner; `me` for the user and their groups. */
  owner: string | undefined
  status: Status | undefined
  cursor: string | undefined
}

export const nothingChosen: DeploymentListState = {
  tier: undefined,
  owner: undefined,
  status: undefined,
  cursor: undefined,
}

/** Reads an address; what it does not know is left out, so that no link can break the page. */
export const parseDeploymentListState = (query: URLSearchParams): DeploymentListState => ({
  tier: (Object.keys(tierNames) as Tier[]).find((tier) => tier === query.get('environment')),
  owner: query.get('owner') || undefined,
  status: statusNamed(query.get('status')),
  cursor: query.get('cursor') || undefined,
})

/** Writes the address of a state. */
export function deploymentListQuery({ tier, owner, status, cursor }: DeploymentListState): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ environment: tier, owner, status, cursor }))
    if (value) query.set(name, value)
  return query.toString()
}

export const isNarrowed = ({ tier, owner, status }: DeploymentListState) =>
  tier !== undefined || owner !== undefined || status !== undefined
