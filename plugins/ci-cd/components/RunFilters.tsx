import type { Option } from '@callboard/ui'
import { FilterSelect } from './FilterSelect'
import styles from './RunFilters.module.css'
import { type RunListState, withFilter } from './runListState'
import { StatusFilter } from './StatusFilter'
import type { ShowRuns } from './useRunListState'

interface Props {
  branches: string[]
  state: RunListState
  show: ShowRuns
}

/** What narrows the list of runs, beside its pipeline: all of it is in the address. */
export function RunFilters({ branches, state, show }: Props) {
  return (
    <div className={styles.filters}>
      <FilterSelect
        label="Branch"
        all="Any branch"
        options={branchOptions(branches, state.branch)}
        chosen={state.branch}
        onChoose={(branch) => show(withFilter(state, { branch }))}
        searchable
      />
      <StatusFilter chosen={state.status} onChoose={(status) => show(withFilter(state, { status }))} />
    </div>
  )
}

/** Those with recent runs, and the one that the address names, even if it is long gone. */
function branchOptions(branches: string[], chosen: string | undefined): Option[] {
  const all = chosen === undefined || branches.includes(chosen) ? branches : [chosen, ...branches]
  return all.map((branch) => ({ value: branch, label: branch }))
}
