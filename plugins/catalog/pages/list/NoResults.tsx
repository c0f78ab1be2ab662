import { useData } from '@callboard/plugin-api/frontend'
import { EmptyState } from '@callboard/ui'
import { Link } from 'react-router'
import { catalog } from '../../plugin'
import { withChange, withoutFilters } from './listChanges'
import { activeFilters } from './listFilters'
import { filterInput, type ListState, listInput, listPath } from './listState'
import styles from './NoResults.module.css'

/** More conditions than these are not tried one by one. */
const mostTried = 10

/** What was misspelt, and which condition is in the way: each that hides something by itself, with how many entities there are without it. */
export function NoResults({ state }: { state: ListState }) {
  const filters = activeFilters(state)
  const {
    data: mended,
    isPending,
    fetchStatus,
    failureCount,
  } = useData(catalog.routes.queryCorrections, filterInput(state))
  // All ways on come at once, so that none moves under the pointer; unless this one does not come.
  if (isPending && fetchStatus === 'fetching' && failureCount === 0) return null
  return (
    <EmptyState
      icon="filter"
      title="Nothing matches all of this"
      action={filters.length > 1 && <Link to={listPath(withoutFilters(state))}>Clear all filters</Link>}
    >
      {mended?.corrections.map(({ meant, q }) => (
        <p key={q} className={styles.meant}>
          Did you mean{' '}
          <Link to={listPath(withChange(state, { q }))}>
            <code>{meant}</code>
          </Link>
          ?
        </p>
      ))}
      <ul className={styles.ways}>
        {filters.slice(0, mostTried).map(({ text, without }) => (
          <Way key={text} text={text} without={without} />
        ))}
      </ul>
      {!mended?.corrections.length && (
        <p className={styles.none}>No single condition is in the way. Clear them all to start again.</p>
      )}
    </EmptyState>
  )
}

function Way({ text, without }: { text: string; without: ListState }) {
  const { data } = useData(catalog.routes.list, { ...listInput(without), limit: 1 })
  if (data?.total === 0) return null
  return (
    <li style={{ order: -(data?.total ?? 0) }}>
      <Link className={styles.way} to={listPath(without)}>
        <span>
          Remove <code>{text}</code>
        </span>
        <span className={styles.count}>{data ? `${data.total.toLocaleString()} found` : '…'}</span>
      </Link>
    </li>
  )
}
