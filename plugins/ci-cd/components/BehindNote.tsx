import { counted } from '@callboard/plugin-api'
import type { EnvironmentState } from '../plugin'
import styles from './BehindNote.module.css'

type Behind = NonNullable<EnvironmentState['behind']>

/** What runs to the left and not here, commit by commit when opened. */
export function BehindNote({ behind: { count, environment, commits } }: { behind: Behind }) {
  if (count === 0) return <p className={styles.same}>The same as {environment}</p>
  return (
    <details className={styles.behind}>
      <summary>
        {counted(count, 'commit')} behind {environment}
      </summary>
      <ul className={styles.commits}>
        {commits.map(({ sha, title, author }) => (
          <li key={sha}>
            <code>{sha.slice(0, 7)}</code> {title}
            {author && <span className={styles.author}> {author}</span>}
          </li>
        ))}
        {count > commits.length && <li className={styles.author}>and {count - commits.length} more</li>}
      </ul>
    </details>
  )
}
