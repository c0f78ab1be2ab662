import { SearchInput, Select, useTypedText } from '@callboard/ui'
import type { ApiFacet, ApiList } from '../plugin'
import styles from './Filters.module.css'
import type { ListState } from './listState'

interface Props {
  state: ListState
  facets: ApiList['facets'] | undefined
  show: (change: Partial<ListState>, replace?: boolean) => void
}

/** What the list can be narrowed by, each value with how many there would be. */
export function Filters({ state, facets, show }: Props) {
  const [text, setText] = useTypedText(state.text, (text) => show({ text }, true))
  return (
    <search className={styles.filters}>
      <div className={styles.text}>
        <SearchInput label="Filter by name, title or description" value={text} onChange={setText} />
      </div>
      {(['type', 'owner', 'lifecycle'] as const).map((facet) => (
        <div key={facet} className={styles.facet}>
          <Select
            label={titles[facet]}
            hideLabel
            placeholder={`Any ${facet}`}
            options={optionsOf(facets?.[facet] ?? [], state[facet], facet === 'owner')}
            value={state[facet]}
            onChange={(value) => show({ [facet]: value })}
            clearable
            searchable={(facets?.[facet].length ?? 0) > 10}
          />
        </div>
      ))}
    </search>
  )
}

const titles = { type: 'Type', owner: 'Owner', lifecycle: 'Lifecycle' }
const words: Record<string, string> = { me: 'Me and my groups', none: 'No owner' }

/** The values of a facet; the chosen one too, where an old link names one that there is no more. */
function optionsOf(values: ApiFacet[], chosen: string | null, hasMe: boolean) {
  const known = values.map(({ value, title, count }) => ({
    value,
    label: `${titleOf(value, title)} (${count})`,
  }))
  const options = hasMe ? [{ value: 'me', label: 'Me and my groups' }, ...known] : known
  const isKnown = chosen === null || options.some(({ value }) => value === chosen)
  return isKnown ? options : [...options, { value: chosen, label: titleOf(chosen, null) }]
}

const titleOf = (value: string, title: string | null) =>
  (Object.hasOwn(words, value) ? words[value] : title) ?? value.replace(/^(group|user):(default\/)?/, '')
