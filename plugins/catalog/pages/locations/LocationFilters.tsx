import { SearchInput, Select, useTypedText } from '@callboard/ui'
import type { LocationList } from '../../plugin'
import styles from './LocationFilters.module.css'
import type { LocationListState } from './locationState'

interface Props {
  state: LocationListState
  counts: LocationList['counts']
  show: (change: Partial<LocationListState>) => void
}

/** What the locations can be narrowed by. */
export function LocationFilters({ state, counts, show }: Props) {
  const [text, setText] = useTypedText(state.text, (text) => show({ text }))
  const options = [
    { value: 'failing', label: `Failing (${counts.failing.toLocaleString()})` },
    { value: 'problems', label: `With problems (${counts.problems.toLocaleString()})` },
  ]
  return (
    <search className={styles.filters}>
      <div className={styles.text}>
        <SearchInput label="Filter by address" value={text} onChange={setText} />
      </div>
      <div className={styles.state}>
        <Select
          label="State"
          hideLabel
          placeholder="Any state"
          options={options}
          value={state.state}
          onChange={(value) => show({ state: value as LocationListState['state'] })}
          clearable
        />
      </div>
    </search>
  )
}
