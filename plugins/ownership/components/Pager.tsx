import { Button } from '@callboard/ui'
import { pageLength } from '../shapes/Owned'
import styles from './Pager.module.css'

interface Props {
  page: number
  total: number
  onPage: (page: number) => void
}

/** Which part of a list this is, and the ways to the parts before and after it. */
export function Pager({ page, total, onPage }: Props) {
  const first = (page - 1) * pageLength + 1
  const last = Math.min(total, page * pageLength)
  if (total <= pageLength) return null
  return (
    <nav className={styles.pager} aria-label="Pages">
      <span>
        {first.toLocaleString()}–{last.toLocaleString()} of {total.toLocaleString()}
      </span>
      <Button size="small" disabled={page === 1} onClick={() => onPage(page - 1)}>
        Previous
      </Button>
      <Button size="small" disabled={last >= total} onClick={() => onPage(page + 1)}>
        Next
      </Button>
    </nav>
  )
}
