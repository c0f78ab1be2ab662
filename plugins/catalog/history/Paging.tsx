import { Button } from '@callboard/ui'
import { useSearchParams } from 'react-router'
import styles from './PagedList.module.css'
import { withParameters } from './withParameters'

/** Leads to what is older, and back to the newest; the rest of the address stays. */
export function Paging({ next }: { next: number | null }) {
  const [search] = useSearchParams()
  const isOlder = search.has('before')
  if (!next && !isOlder) return null
  return (
    <nav className={styles.turning} aria-label="Pages">
      {isOlder && (
        <Button size="small" to={addressWith(search, null)}>
          Newest
        </Button>
      )}
      {next && (
        <Button size="small" to={addressWith(search, next)}>
          Older
        </Button>
      )}
    </nav>
  )
}

const addressWith = (search: URLSearchParams, before: number | null) =>
  `?${withParameters(search, { before: before === null ? null : String(before) })}`
