import { useData } from '@callboard/plugin-api/frontend'
import { EmptyState } from '@callboard/ui'
import { Link } from 'react-router'
import { catalog, type EntityList } from '../../plugin'
import { withoutFilters } from './listChanges'
import { activeFilters } from './listFilters'
import { type ListState, listInput, listPath } from './listState'
import styles from './NoResults.module.css'
import { useFilterWords } from './useFilterWords'

interface Props {
  state: ListState
  facets: EntityList['facets']
}

/** Which filter is in the way: each that hides something by itself, with how many entities there are without it. */
export function NoResults({ state, facets }: Props) {
  const wordsOf = useFilterWords(state.kind, facets)
  const filters = activeFilters(state)
  return (
    <EmptyState
      icon="filter"
      title="Nothing matches all of this"
      action={filters.length > 1 && <Link to={listPath(withoutFilters(state))}>Clear all filters</Link>}
    >
      <ul className={styles.ways}>
        {filters.map((filter) => (
          <Way key={`${filter.facet}:${filter.value}`} without={filter.without} {...wordsOf(filter)} />
        ))}
      </ul>
      <p className={styles.none}>No single filter is in the way. Clear them all to start again.</p>
    </EmptyState>
  )
}

interface WayProps {
  name: string
  value: string
  without: ListState
}

function Way({ name, value, without }: WayProps) {
  const { data } = useData(catalog.routes.list, { ...listInput(without), limit: 1 })
  if (data?.total === 0) return null
  return (
    <li>
      <Link className={styles.way} to={listPath(without)}>
        <span>
          Drop{' '}
          <strong>
            {name}: {value}
          </strong>
        </span>
        <span className={styles.count}>{data ? `${data.total.toLocaleString()} found` : '…'}</span>
      </Link>
    </li>
  )
}
