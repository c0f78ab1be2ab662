import { parseEntityRef } from '@callboard/catalog-model'
import styles from './RestNote.module.css'

interface Props {
  shown: number
  total: number
  entityRef: string
  /** The relations that hold what somebody searches for. */
  isSearched?: boolean
}

/** Says that there are more relations than a page shows, and where all of them are. */
export function RestNote({ shown, total, entityRef, isSearched = false }: Props) {
  const { kind, namespace, name } = parseEntityRef(entityRef)
  return (
    <p className={styles.note}>
      These are the first {shown.toLocaleString()} of {total.toLocaleString()}
      {isSearched && ' that match'}.{' '}
      <a href={`/api/catalog/entities/by-name/${kind}/${namespace}/${name}`}>All, as JSON</a>
    </p>
  )
}
