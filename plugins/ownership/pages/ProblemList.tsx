import { Button, CodeInText } from '@callboard/ui'
import { type ReactNode, useState } from 'react'
import styles from './ProblemList.module.css'

/** As many as show the pattern. */
const shortLength = 5

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
  const [isWhole, setWhole] = useState(false)
  if (items.length === 0) return null
  const isCut = isWhole && count > items.length
  return (
    <section className={styles.problem}>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{count.toLocaleString()}</span>
      </h3>
      <p className={styles.advice}>
        <CodeInText>{advice}</CodeInText>
      </p>
      <ul className={styles.items}>{isWhole ? items : items.slice(0, shortLength)}</ul>
      {!isWhole && items.length > shortLength && (
        <Button size="small" variant="subtle" onClick={() => setWhole(true)}>
          Show all {items.length.toLocaleString()}
        </Button>
      )}
      {isCut && <p className={styles.advice}>The first {items.length.toLocaleString()} by name are shown.</p>}
    </section>
  )
}
