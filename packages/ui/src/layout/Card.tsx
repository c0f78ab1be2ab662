import { type CSSProperties, type ReactNode, useId } from 'react'
import { ErrorBoundary } from '../feedback/ErrorBoundary'
import styles from './Card.module.css'

interface CardProps {
  title?: ReactNode
  /** Small, to the right of the title. */
  actions?: ReactNode
  /** Lets a table or a list reach the card's edges. */
  flush?: boolean
  /** Lines of text that it has as a rule: so much room is kept while its content is on its way. */
  lines?: number | undefined
  /** How much of the room it takes that cards in a line share. */
  grow?: number | undefined
  children: ReactNode
}

/**
 * A region of a page with a title. What fails inside stays inside; a card whose content draws nothing is not there.
 *
 * ```tsx
 * <Card title="About" actions={<CopyButton text={ref} />}>…</Card>
 * ```
 */
export function Card({ title, actions, flush = false, lines, grow, children }: CardProps) {
  const id = useId()
  return (
    <section
      className={styles.card}
      style={{ '--lines': lines, '--grow': grow } as CSSProperties}
      aria-labelledby={title ? id : undefined}
    >
      {(title || actions) && (
        <header className={styles.header}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      <div className={styles.body} data-flush={flush || undefined}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </div>
    </section>
  )
}
