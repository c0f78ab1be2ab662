import type { SearchResult } from '@callboard/plugin-api'
import { KindIcon } from '@callboard/ui'
import styles from './EntityResult.module.css'
import type { EntitySummary } from './plugin'

/** An entity among the results of a search. */
export default function EntityResult({ result }: { result: SearchResult<EntitySummary> }) {
  const { kind, type, namespace, name, title, description, ownerTitle } = result.fields
  return (
    <span className={styles.result}>
      <KindIcon kind={kind} size={18} />
      <span className={styles.text}>
        <span className={styles.title}>{title ?? name}</span>
        {description && <span className={styles.description}>{description}</span>}
      </span>
      <span className={styles.facts}>
        {[type ?? kind, ownerTitle, namespace !== 'default' && namespace].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}
