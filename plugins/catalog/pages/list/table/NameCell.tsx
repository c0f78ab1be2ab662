import { counted } from '@callboard/plugin-api'
import { Badge, KindIcon, useEntityPath } from '@callboard/ui'
import { Link } from 'react-router'
import type { ListedEntity } from '../../../shapes/EntityList'
import styles from './NameCell.module.css'
import { useEntityPrefetch } from './useEntityPrefetch'

/** What an entity is called and what it is for. Its link takes the whole row. */
export function NameCell({ entity }: { entity: ListedEntity }) {
  const pathOf = useEntityPath()
  const prefetch = useEntityPrefetch(entity)
  const { ref, kind, name, title, namespace, description, isOrphan, errors } = entity
  return (
    <div className={styles.name}>
      <span className={styles.icon}>
        <KindIcon kind={kind} size={18} />
      </span>
      <div className={styles.text}>
        <div className={styles.first}>
          <Link to={pathOf(ref)} className={styles.link} title={ref} data-row-link {...prefetch}>
            {title ?? name}
          </Link>
          {namespace !== 'default' && <span className={styles.namespace}>{namespace}</span>}
          {isOrphan && (
            <Badge tone="warn" icon="alert-triangle">
              Orphan
            </Badge>
          )}
          {errors > 0 && (
            <Badge tone="bad" icon="alert-circle">
              {counted(errors, 'problem')}
            </Badge>
          )}
        </div>
        {description && <div className={styles.description}>{description}</div>}
      </div>
    </div>
  )
}
