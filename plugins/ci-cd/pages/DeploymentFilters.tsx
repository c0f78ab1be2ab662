import { parseEntityRef } from '@callboard/plugin-api'
import { useData } from '@callboard/plugin-api/frontend'
import type { Option } from '@callboard/ui'
import { catalog } from '../../catalog/plugin'
import { FilterSelect } from '../components/FilterSelect'
import { StatusFilter } from '../components/StatusFilter'
import { tierNames } from '../components/tierNames'
import type { Tier } from '../plugin'
import styles from './DeploymentFilters.module.css'
import type { DeploymentListState } from './deploymentListState'
import type { ShowDeployments } from './useDeploymentListState'

/** What narrows the list of deployments. */
export function DeploymentFilters({ state, show }: { state: DeploymentListState; show: ShowDeployments }) {
  const narrow = (change: Partial<DeploymentListState>) => show({ ...state, cursor: undefined, ...change })
  const owners = useOwnerOptions(state.owner)
  return (
    <div className={styles.filters}>
      <FilterSelect
        label="Environment"
        all="Any environment"
        options={tierOptions}
        chosen={state.tier}
        onChoose={(tier) => narrow({ tier })}
      />
      <FilterSelect
        label="Owner"
        all="Any owner"
        options={owners}
        chosen={state.owner}
        onChoose={(owner) => narrow({ owner })}
        searchable
      />
      <StatusFilter chosen={state.status} onChoose={(status) => narrow({ status })} />
    </div>
  )
}

const tierOptions = (Object.keys(tierNames) as Tier[]).map((value) => ({ value, label: tierNames[value] }))

/** Who owns components, and whom the address names, even if they own nothing any more. */
function useOwnerOptions(chosen: string | undefined): Option[] {
  const { data } = useData(catalog.routes.facetValues, { facet: 'owner', q: 'kind:component', limit: 5000 })
  const known = (data?.values ?? [])
    .filter(({ value }) => value !== 'none')
    .map(({ value, title }) => ({ value, label: title ?? parseEntityRef(value).name }))
  const options = [{ value: 'me', label: 'Me and my groups' }, ...known]
  const isKnown = chosen === undefined || options.some(({ value }) => value === chosen)
  return isKnown ? options : [...options, { value: chosen, label: chosen }]
}
