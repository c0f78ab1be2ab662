import { ExternalLink } from '@callboard/ui'
import type { Schema } from '../plugin'
import styles from './SchemaTree.module.css'
import { ShowLink } from './ShowLink'

/** What a schema is: its type, or its name, which leads to it. */
export function SchemaLabel({
  schema: { label, ref, remote, format, nullable, access, deprecated },
}: {
  schema: Schema
}) {
  return (
    <span className={styles.label}>
      {ref !== undefined ? (
        <ShowLink to={{ view: 'schema', key: ref }}>{label}</ShowLink>
      ) : remote !== undefined ? (
        <ExternalLink href={remote}>{label}</ExternalLink>
      ) : (
        label
      )}
      {format && <span className={styles.format}> {format}</span>}
      {nullable && <span className={styles.format}> or null</span>}
      {access && <span className={styles.mark}>{access}</span>}
      {deprecated && <span className={styles.mark}>deprecated</span>}
      {remote !== undefined && <span className={styles.mark}>elsewhere, not fetched</span>}
    </span>
  )
}
