import { useData } from '@callboard/plugin-api/frontend'
import { EmptyState } from '@callboard/ui'
import { Link } from 'react-router'
import { useFieldTitle } from '../../kinds/useFieldTitle'
import { catalog, type EntityList, type FacetName } from '../../plugin'
import { facetTitle } from './facetOptions'
import { withoutFilters } from './listChanges'
import { type ActiveFilter, activeFilters } from './listFilters'
import { type ListState, listInput, listPath } from './listState'
import styles from './NoResults.module.css'

interface Props {
  state: ListState
  facets: EntityList['facets']
}

/** Which filter is in the way: each that hides something by itself, with how many entities there are without it. */
export function NoResults({ state, facets }: Props) {
  const titleOfField = useFieldTitle(state.kind)
  const filters = activeFilters(state)
  return (
    <EmptyState
      icon="filter"
      title="Nothing matches all of this"
      action={filters.length > 1 && <Link to={listPath(withoutFilters(state))}>Clear all filters</Link>}
    >
      <ul className={styles.ways}>
        {filters.map((filter) => (
          <Way
            key={`${filter.facet}:${filter.value}`}
            filter={filter}
            name={titleOfField(filter.facet) ?? filter.facet}
            facets={facets}
          />
        ))}
      </ul>
      <p className={styles.none}>No single filter is in the way. Clear them all to start again.</p>
    </EmptyState>
  )
}

interface WayProps {
  filter: ActiveFilter
  name: string
  facets: EntityList['facets']
}

function Way({ filter: { facet, value, without }, name, facets }: WayProps) {
  const { data } = useData(catalog.routes.list, { ...listInput(without), limit: 1 })
  const title = facet === 'text' ? `“${value}”` : facetTitle(facet, value, facets[facet as FacetName])
  if (data?.total === 0) return null
  return (
    <li>
      <Link className={styles.way} to={listPath(without)}>
        <span>
          Drop{' '}
          <strong>
            {name}: {title}
          </strong>
        </span>
        <span className={styles.count}>{data ? `${data.total.toLocaleString()} found` : '…'}</span>
      </Link>
    </li>
  )
}
