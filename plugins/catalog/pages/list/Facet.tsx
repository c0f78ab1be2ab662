import { Button, Checkbox, TextInput } from '@callboard/ui'
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
  chosen: string[]
  onToggle: (value: string) => void
}

/** As many values as one looks over; the rest are behind a button. */
const shortLength = 8
/** More values than this are searched rather than read. */
const longLength = 12

/** One field to narrow the list by: its values with counts, the chosen ones first. */
export function Facet({ facet, title, values, chosen, onToggle }: Props) {
  const [folded, setFolded] = useFolded(facet)
  const [search, setSearch] = useState('')
  const [isWhole, setWhole] = useState(false)
  // That nobody owns any of them, as it is with users, is nothing to choose from.
  if (chosen.length === 0 && values.every(({ value }) => value === 'none')) return null

  const options = facetOptions(facet, values, chosen, search)
  const shown = isWhole || search ? options : options.slice(0, Math.max(shortLength, chosen.length))
  return (
    <details className={styles.facet} open={!folded} onToggle={(event) => setFolded(!event.currentTarget.open)}>
      <summary className={styles.title}>
        {title}
        {chosen.length > 0 && <span className={styles.chosen}>{chosen.length} chosen</span>}
      </summary>
      {values.length > longLength && (
        <TextInput
          label={`Search in ${title.toLowerCase()}`}
          hideLabel
          placeholder={`Search ${values.length}`}
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
      {options.length === 0 && <p className={styles.none}>None by that name</p>}
      {shown.length < options.length && (
        <Button variant="subtle" size="small" onClick={() => setWhole(true)}>
          Show all {options.length}
        </Button>
      )}
    </details>
  )
}
