import type { SearchResult } from '@callboard/plugin-api'
import { Verb } from './definition/Verb'
import styles from './OperationResult.module.css'
import type { OperationFields } from './plugin'

/** An operation among the results of a search. */
export default function OperationResult({ result }: { result: SearchResult<OperationFields> }) {
  const { verb, name, summary, deprecated, apiTitle } = result.fields
  return (
    <span className={styles.result}>
      <Verb verb={verb} isShort />
      <span className={styles.text}>
        <span className={styles.name} data-deprecated={deprecated || undefined}>
          {name}
        </span>
        {summary && <span className={styles.summary}>{summary}</span>}
      </span>
      <span className={styles.api}>{apiTitle}</span>
    </span>
  )
}
