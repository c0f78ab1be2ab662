import { Select } from '@callboard/ui'
import { Toolbar } from '../components/Toolbar'
import type { OwnedList } from '../plugin'
import styles from './OwnedFilters.module.css'
import { TabTextFilter } from './TabTextFilter'
import { useFilter } from './useFilter'

const every = 'all'

/** What narrows the list of what somebody owns; all of it stands in the address. */
export function OwnedFilters({ list }: { list: OwnedList }) {
  const { query: filter, change } = useFilter()
  const choose = (name: 'kind' | 'by') => ({
    value: filter.get(name) ?? every,
    onChange: (value: string | null) => change({ [name]: value === every ? undefined : (value ?? undefined) }),
  })
  return (
    <Toolbar>
      <TabTextFilter label="Filter by name or title" />
      <div className={styles.choices}>
        <Select
          label="Kind"
          hideLabel
          options={[{ value: every, label: 'Any kind' }, ...kindOptions(list, filter.get('kind'))]}
          {...choose('kind')}
        />
        <Select
          label="Owner"
          hideLabel
          searchable={list.owners.length > 10}
          options={[{ value: every, label: 'Any owner' }, ...ownerOptions(list, filter.get('by'))]}
          {...choose('by')}
        />
      </div>
    </Toolbar>
  )
}

/** The chosen value stays to be seen, even when the other filters leave nothing of it. */
const kindOptions = ({ kinds }: OwnedList, chosen: string | null) =>
  withChosen(
    kinds.map(({ kind, count }) => ({ value: kind, label: `${kind} (${count.toLocaleString()})` })),
    chosen,
  )

const ownerOptions = ({ owners }: OwnedList, chosen: string | null) =>
  withChosen(
    owners.map(({ ref, title, count }) => ({ value: ref, label: `${title} (${count.toLocaleString()})` })),
    chosen,
  )

function withChosen(options: Array<{ value: string; label: string }>, chosen: string | null) {
  if (!chosen || options.some(({ value }) => value === chosen)) return options
  return [{ value: chosen, label: `${chosen} (0)` }, ...options]
}
