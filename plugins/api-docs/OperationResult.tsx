import type { SearchResult } from '@callboard/plugin-api'
import { ResultLine } from '@callboard/ui'
import { Verb } from './definition/Verb'
import styles from './OperationResult.module.css'
import type { OperationFields } from './plugin'

/** An operation among the results of a search. */
export default function OperationResult({ result }: { result: SearchResult<OperationFields> }) {
  const { verb, name, summary, deprecated, apiTitle } = result.fields
  return (
    <ResultLine
      icon={<Verb verb={verb} isShort />}
      title={
        <span className={styles.name} data-deprecated={deprecated || undefined}>
          {name}
        </span>
      }
      text={summary}
      aside={apiTitle}
    />
  )
}
