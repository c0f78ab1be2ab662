import { Icon, VisuallyHidden } from '@callboard/ui'
import { Link } from 'react-router'
import type { EntityList } from '../../plugin'
import styles from './ActiveFilters.module.css'
import { facetTitle } from './facetOptions'
import { activeFilters, isNarrowed, type ListState, listPath, withoutFilters } from './listState'

interface Props {
  state: ListState
  facets: EntityList['facets'] | undefined
}

/** What narrows the list beside its kind, each to be dropped with one click. */
export function ActiveFilters({ state, facets }: Props) {
  if (!isNarrowed(state)) return null
  const filters = activeFilters(state).filter(({ facet }) => facet !== 'kind')
  return (
    <ul className={styles.filters} aria-label="Active filters">
      {filters.map(({ facet, value, without }) => (
        <li key={`${facet}:${value}`}>
          <Link className={styles.filter} to={listPath(without)} preventScrollReset>
            <VisuallyHidden>Drop </VisuallyHidden>
            <span className={styles.facet}>{facet}:</span>{' '}
            {facet === 'text' ? `“${value}”` : facetTitle(facet, value, facets?.[facet])}
            <Icon name="x" size={13} />
          </Link>
        </li>
      ))}
      <li>
        <Link className={styles.clear} to={listPath(withoutFilters(state))}>
          Clear all
        </Link>
      </li>
    </ul>
  )
}
