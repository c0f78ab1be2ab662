import { Button, Checkbox, TextInput, useTypedText } from '@callboard/ui'
import { useState } from 'react'
import type { FacetValue } from '../../plugin'
import styles from './Facet.module.css'
import { facetOptions } from './facetOptions'
import { useFolded } from './useFolded'

interface Props {
  /** Name of the facet, or path of a field. */
  facet: string
  title: string
  values: FacetValue[]
  /** How many values there are, where `values` may be a part of them. */
  size?: number
  chosen: string[]
  onToggle: (value: string) => void
  /** Told what is searched for, by whoever adds it to the values. */
  onSearch?: (text: string) => void
  isSearching?: boolean
  /** Whether it is folded, and how that changes, where that is not remembered here. */
  fold?: readonly [folded: boolean, setFolded: (folded: boolean) => void]
  /** Whether it stands there without values too. */
  isAlways?: boolean
}

/** As many values as one looks over; the rest are behind a button. */
const shortLength = 8
/** More values than this are searched rather than read. */
const longLength = 12

/** One field to narrow the list by: its values with counts, the chosen ones first. */
export function Facet({ facet, title, values, size = values.length, chosen, onToggle, onSearch, ...rest }: Props) {
  const { isSearching, fold, isAlways = false } = rest
  const remembered = useFolded(facet)
  const [folded, setFolded] = fold ?? remembered
  const [applied, setApplied] = useState('')
  const [search, setSearch] = useTypedText(applied, (text) => {
    setApplied(text)
    onSearch?.(text)
  })
  const [isWhole, setWhole] = useState(false)
  // That nobody owns any of them, as it is with users, is nothing to choose from.
  if (!isAlways && chosen.length === 0 && values.every(({ value }) => value === 'none')) return null

  const options = facetOptions(facet, values, chosen, search)
  const shown = isWhole || search ? options : options.slice(0, Math.max(shortLength, chosen.length))
  const further = search ? 0 : size - values.length
  const isOnTheWay = isSearching || (size > values.length && search !== applied)
  return (
    <details className={styles.facet} open={!folded} onToggle={(event) => setFolded(!event.currentTarget.open)}>
      <summary className={styles.title}>
        {title}
        {chosen.length > 0 && <span className={styles.chosen}>{chosen.length} chosen</span>}
      </summary>
      {size > longLength && (
        <TextInput
          label={`Search in ${title.toLowerCase()}`}
          hideLabel
          placeholder={`Search ${size.toLocaleString()}`}
          value={search}
          onChange={setSearch}
        />
      )}
      <ul className={styles.options}>
        {shown.map(({ value, title, count, chosen }) => (
          <li key={value} className={styles.option}>
            <Checkbox label={title} checked={chosen} onChange={() => onToggle(value)} />
            {count !== undefined && <span className={styles.count}>{count.toLocaleString()}</span>}
          </li>
        ))}
      </ul>
      {options.length === 0 && (
        <p className={styles.none}>{isOnTheWay ? 'Searching…' : search ? 'None by that name' : 'None'}</p>
      )}
      {shown.length < options.length ? (
        <Button variant="subtle" size="small" onClick={() => setWhole(true)}>
          {further > 0 ? `Show the first ${options.length}` : `Show all ${options.length}`}
        </Button>
      ) : (
        further > 0 && <p className={styles.none}>{further.toLocaleString()} more: search for them above</p>
      )}
    </details>
  )
}
