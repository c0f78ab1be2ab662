import { type Option, Select } from '@callboard/ui'
import type { Status } from '../plugin'
import styles from './RunFilters.module.css'
import { type RunListState, withFilter } from './runListState'
import { statusOptions } from './statusLooks'
import type { ShowRuns } from './useRunListState'

interface Props {
  branches: string[]
  state: RunListState
  show: ShowRuns
}

/** What narrows the list of runs, beside its pipeline: all of it is in the address. */
export function RunFilters({ branches, state, show }: Props) {
  const narrow = (change: Partial<RunListState>) => show(withFilter(state, change))
  return (
    <div className={styles.filters}>
      <Select
        label="Branch"
        hideLabel
        placeholder="Every branch"
        options={branchOptions(branches, state.branch)}
        value={state.branch ?? null}
        onChange={(value) => narrow({ branch: value ?? undefined })}
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

/** Those with recent runs, and the one that the address names, even if it is long gone. */
function branchOptions(branches: string[], chosen: string | undefined): Option[] {
  const all = chosen === undefined || branches.includes(chosen) ? branches : [chosen, ...branches]
  return all.map((branch) => ({ value: branch, label: branch }))
}
