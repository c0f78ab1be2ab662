import { useAddressQuery } from '@callboard/ui'
import { useMemo } from 'react'
import { type DeploymentListState, deploymentListQuery, parseDeploymentListState } from './deploymentListState'

/** The state of the list, read from the address, and a way to show another. */
export function useDeploymentListState() {
  const [query, setQuery] = useAddressQuery()
  const state = useMemo(() => parseDeploymentListState(query), [query])
  const show = (next: DeploymentListState) =>
    setQuery(deploymentListQuery(next), { preventScrollReset: next.cursor === state.cursor })
  return { state, show }
}

export type ShowDeployments = ReturnType<typeof useDeploymentListState>['show']
