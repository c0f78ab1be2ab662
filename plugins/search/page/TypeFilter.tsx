import { usePortal } from '@callboard/plugin-api/frontend'
import { Link } from 'react-router'
import type { Found } from '../plugin'
import styles from './SearchPage.module.css'
import { typeTitle } from './typeTitle'
import { pathOf, type SearchState } from './useSearchState'

/** The types that have results, each with how many; there is nothing to choose where all are of one type. */
export function TypeFilter({ state, types }: { state: SearchState; types: Found['types'] }) {
  const { frontends } = usePortal()
  const counts = Object.entries(types).sort(([, a], [, b]) => b - a)
  if (counts.length < 2 && !state.type) return null
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  return (
    <nav aria-label="Types of results" className={styles.types}>
      <TypeLink to={pathOf({ ...state, type: undefined })} title="All" count={total} current={!state.type} />
      {counts.map(([type, count]) => (
        <TypeLink
          key={type}
          to={pathOf({ ...state, type })}
          title={typeTitle(type, frontends)}
          count={count}
          current={state.type === type}
        />
      ))}
    </nav>
  )
}

interface TypeLinkProps {
  to: string
  title: string
  count: number
  current: boolean
}

function TypeLink({ to, title, count, current }: TypeLinkProps) {
  return (
    <Link to={to} replace className={styles.type} aria-current={current || undefined}>
      {title} <span className={styles.count}>{count.toLocaleString()}</span>
    </Link>
  )
}
