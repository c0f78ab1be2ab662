import { parseEntityRef } from '@callboard/plugin-api'
import { useData } from '@callboard/plugin-api/frontend'
import { type Option, Select } from '@callboard/ui'
import { catalog } from '../../catalog/plugin'
import { statusOptions } from '../components/statusLooks'
import { tierNames } from '../components/tierNames'
import type { Status, Tier } from '../plugin'
import styles from './DeploymentFilters.module.css'
import type { DeploymentListState } from './deploymentListState'
import type { ShowDeployments } from './useDeploymentListState'

/** What narrows the list of deployments. */
export function DeploymentFilters({ state, show }: { state: DeploymentListState; show: ShowDeployments }) {
  const narrow = (change: Partial<DeploymentListState>) => show({ ...state, cursor: undefined, ...change })
  const owners = useOwnerOptions(state.owner)
  return (
    <div className={styles.filters}>
      <Select
        label="Environment"
        hideLabel
        placeholder="Every environment"
        options={optionsOf(tierNames)}
        value={state.tier ?? null}
        onChange={(value) => narrow({ tier: (value as Tier | null) ?? undefined })}
        clearable
      />
      <Select
        label="Owner"
        hideLabel
        placeholder="Every owner"
        options={owners}
        value={state.owner ?? null}
        onChange={(value) => narrow({ owner: value ?? undefined })}
        searchable
        clearable
      />
      <Select
        label="Status"
        hideLabel
        placeholder="Any status"
        options={statusOptions}
        value={state.status ?? null}
        onChange={(value) => narrow({ status: (value as Status | null) ?? undefined })}
        clearable
      />
    </div>
  )
}

const optionsOf = (names: Record<string, string>): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** Who owns components, and whom the address names, even if they own nothing any more. */
function useOwnerOptions(chosen: string | undefined): Option[] {
  const { data } = useData(catalog.routes.list, { kind: ['Component'], limit: 1 })
  const known = (data?.facets.owner ?? [])
    .filter(({ value }) => value !== 'none')
    .map(({ value, title }) => ({ value, label: title ?? parseEntityRef(value).name }))
  const options = [{ value: 'me', label: 'Me and my groups' }, ...known]
  const isKnown = chosen === undefined || options.some(({ value }) => value === chosen)
  return isKnown ? options : [...options, { value: chosen, label: chosen }]
}
