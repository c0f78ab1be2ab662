import type { ReactNode } from 'react'
import { RelativeTime } from '../content/RelativeTime'
import { Button } from '../controls/Button'
import { ErrorMessage } from './ErrorMessage'
import type { ErrorLike } from './explainError'
import styles from './QueryView.module.css'
import { SkeletonText } from './Skeletons'
import { useDelayedPending } from './useDelayedPending'

/** What `useData` gives, as far as it matters here. */
export interface Query<Data> {
  data: Data | undefined
  error: ErrorLike | null
  isPlaceholderData?: boolean
  /** When the data was read, in ms since 1970; 0 if it never was. */
  dataUpdatedAt?: number
  refetch: () => unknown
}

interface QueryViewProps<Data> {
  query: Query<Data>
  /** Holds the place until the answer is there, with its geometry. Lines of text, if absent. */
  skeleton?: ReactNode
  /** Shown instead of the children for an empty answer. */
  empty?: ReactNode
  /** Which answers are empty. Empty lists are, if absent. */
  isEmpty?: (data: Data) => boolean
  children: (data: Data) => ReactNode
}

/**
 * Shows an answer in each of its states: on its way, failed, empty, there. What is there stays when reading it again fails.
 * A skeleton that became visible stays for a moment, so that nothing flickers.
 *
 * ```tsx
 * <QueryView query={useData(todos.routes.list, { entity })} empty={<EmptyState title="Nothing to do" />}>
 *   {(list) => list.map((todo) => <TodoRow key={todo.id} todo={todo} />)}
 * </QueryView>
 * ```
 */
export function QueryView<Data>({ query, skeleton, empty, isEmpty = isEmptyList, children }: QueryViewProps<Data>) {
  const { data, error, refetch } = query
  const isPending = data === undefined && !error
  const wasShown = useDelayedPending(isPending)
  if (isPending || wasShown) return skeleton ?? <SkeletonText />
  if (data === undefined) return error && <ErrorMessage error={error} onRetry={() => refetch()} />
  return (
    <>
      {error && <StaleNote error={error} readAt={query.dataUpdatedAt} onRetry={() => refetch()} />}
      <div className={styles.data} aria-busy={query.isPlaceholderData || undefined}>
        {empty && isEmpty(data) ? empty : children(data)}
      </div>
    </>
  )
}

interface StaleNoteProps {
  error: ErrorLike
  readAt: number | undefined
  onRetry: () => void
}

function StaleNote({ error, readAt, onRetry }: StaleNoteProps) {
  return (
    <output className={styles.stale}>
      <span>This may be out of date: {error.message}</span>
      {readAt ? (
        <span className={styles.age}>
          Read <RelativeTime at={new Date(readAt)} />.
        </span>
      ) : null}
      <Button size="small" variant="subtle" onClick={onRetry}>
        Try again
      </Button>
    </output>
  )
}

const isEmptyList = (data: unknown) => Array.isArray(data) && data.length === 0
