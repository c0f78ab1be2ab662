import { parseEntityRef } from '@callboard/catalog-model'
import { Link } from 'react-router'
import { Breakable } from '../content/Breakable'
import { useEntityPath } from './EntitiesAt'
import styles from './EntityLink.module.css'
import { KindIcon } from './KindIcon'

export interface EntityLinkProps {
  /** Canonical reference, such as `component:default/web`. (React keeps the name `ref` for itself.) */
  entityRef: string
  /** What people call it; its name, if absent. */
  title?: string | null | undefined
  /** Without the icon of its kind, where the kind is plain from the place. */
  plain?: boolean
  /** A reference to something that is not in the catalog: shown, but not a link. */
  missing?: boolean
}

/**
 * Leads to an entity's page.
 *
 * ```tsx
 * <EntityLink entityRef="component:default/web" title="Web shop" />
 * ```
 */
export function EntityLink({ entityRef, title, plain = false, missing = false }: EntityLinkProps) {
  const pathOf = useEntityPath()
  const { kind, name } = parseEntityRef(entityRef)
  const content = (
    <>
      {!plain && <KindIcon kind={kind} />}
      <span className={styles.title}>
        <Breakable>{title || name}</Breakable>
      </span>
    </>
  )
  if (missing)
    return (
      <span className={styles.missing} title={`${entityRef} is not in the catalog`}>
        {content}
      </span>
    )
  return (
    <Link to={pathOf(entityRef)} className={styles.link} title={entityRef}>
      {content}
    </Link>
  )
}
