import { counted } from '@callboard/plugin-api'
import { useData } from '@callboard/plugin-api/frontend'
import { Card, QueryView, SkeletonRows } from '@callboard/ui'
import { type Found, search } from '../plugin'
import { NothingFound } from './NothingFound'
import { ResultLink } from './ResultLink'
import { SearchFilters } from './SearchFilters'
import styles from './SearchPage.module.css'
import { TypeFilter } from './TypeFilter'
import type { SearchState } from './useSearchState'

/** Whoever did not find it among so many is helped by another word, not by more of them. */
const limit = 50

export function Results({ state }: { state: SearchState }) {
  const { text, type } = state
  const query = useData(search.routes.find, { text, limit, ...(type && { type }) }, { keepPrevious: true })
  return (
    <QueryView query={query} skeleton={<SkeletonRows rows={8} columns={2} />}>
      {(found) => (
        <>
          {found.mended && (
            <p className={styles.remark}>
              Nothing holds “{found.words}”. This is for <strong>{found.mended}</strong>.
            </p>
          )}
          <SearchFilters state={state} found={found} />
          <TypeFilter state={state} types={found.types} />
          {found.results.length === 0 ? <NothingFound state={state} found={found} /> : <ResultList found={found} />}
          <p className={styles.remark} role="status">
            {remark(found, totalOf(found, type))}
          </p>
        </>
      )}
    </QueryView>
  )
}

function ResultList({ found }: { found: Found }) {
  return (
    <Card flush>
      <ol className={styles.list}>
        {found.results.map((result) => (
          <li key={`${result.type} ${result.key}`}>
            <ResultLink result={result} text={found.mended ?? found.words} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function totalOf({ types }: Found, type: string | undefined): number {
  return type ? (types[type] ?? 0) : Object.values(types).reduce((sum, count) => sum + count, 0)
}

function remark({ results }: Found, total: number): string {
  if (total === 0) return ''
  if (results.length < total) return `The ${results.length} best of ${total.toLocaleString()}. Another word narrows it.`
  return counted(total, 'result')
}
