import { FilterChips } from '@callboard/ui'
import type { Found } from '../plugin'
import styles from './SearchPage.module.css'
import { pathOf, type SearchState } from './useSearchState'

/** What of the text narrows, such as `owner:me`, each to be taken out of it. */
export function SearchFilters({ state, found }: { state: SearchState; found: Found }) {
  const { words, filters } = found
  if (filters.length === 0) return null
  const chips = filters.map((filter) => {
    const others = filters.filter((other) => other !== filter).map(({ typed }) => typed)
    return {
      name: filter.key,
      value: filter.value.toLowerCase() === 'me' ? 'me and my groups' : filter.value,
      without: pathOf({ ...state, text: [words, ...others].filter(Boolean).join(' ') }),
    }
  })
  return (
    <div className={styles.filters}>
      <FilterChips filters={chips} cleared={pathOf({ ...state, text: words })} />
    </div>
  )
}
