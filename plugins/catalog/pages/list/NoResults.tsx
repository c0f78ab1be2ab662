import { useData } from '@callboard/plugin-api/frontend'
import { EmptyState } from '@callboard/ui'
import { Link } from 'react-router'
import { catalog, type EntityList } from '../../plugin'
import { facetTitle } from './facetOptions'
import { type ActiveFilter, activeFilters, type ListState, listInput, listPath, withoutFilters } from './listState'
import styles from './NoResults.module.css'

interface Props {
  state: ListState
  facets: EntityList['facets']
}

/** Which filter is in the way: each that hides something by itself, with how many entities there are without it. */
export function NoResults({ state, facets }: Props) {
  const filters = activeFilters(state)
  return (
    <EmptyState
      icon="filter"
      title="Nothing matches all of this"
      action={filters.length > 1 && <Link to={listPath(withoutFilters(state))}>Clear all filters</Link>}
    >
      <ul className={styles.ways}>
        {filters.map((filter) => (
          <Way key={`${filter.facet}:${filter.value}`} filter={filter} facets={facets} />
        ))}
      </ul>
      <p className={styles.none}>No single filter is in the way. Clear them all to start again.</p>
    </EmptyState>
  )
}

function Way({ filter: { facet, value, without }, facets }: { filter: ActiveFilter; facets: EntityList['facets'] }) {
  const { data } = useData(catalog.routes.list, { ...listInput(without), limit: 1 })
  const title = facet === 'text' ? `“${value}”` : facetTitle(facet, value, facets[facet])
  if (data?.total === 0) return null
  return (
    <li>
      <Link className={styles.way} to={listPath(without)}>
        <span>
          Drop{' '}
          <strong>
            {facet}: {title}
          </strong>
        </span>
        <span className={styles.count}>{data ? `${data.total.toLocaleString()} found` : '…'}</span>
      </Link>
    </li>
  )
}
