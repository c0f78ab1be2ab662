import { CodeInText, Shortened } from '@callboard/ui'
import type { ReactNode } from 'react'
import styles from './ProblemList.module.css'

interface Props {
  title: string
  /** What to do, with code in backticks. */
  advice: string
  items: ReactNode[]
  /** How many there are, where `items` are not all. */
  count?: number
}

/** Problems of one sort; nothing where there are none. */
export function ProblemList({ title, advice, items, count = items.length }: Props) {
  if (items.length === 0) return null
  return (
    <section className={styles.problem}>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{count.toLocaleString()}</span>
      </h3>
      <p className={styles.advice}>
        <CodeInText>{advice}</CodeInText>
      </p>
      <Shortened items={items} atFirst={5}>
        {(shown) => (
          <>
            <ul className={styles.items}>{shown}</ul>
            {shown.length === items.length && count > items.length && (
              <p className={styles.advice}>The first {items.length.toLocaleString()} by name are shown.</p>
            )}
          </>
        )}
      </Shortened>
    </section>
  )
}
