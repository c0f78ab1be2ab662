import styles from './EntityChip.module.css'
import { EntityLink, type EntityLinkProps } from './EntityLink'

/**
 * An `EntityLink` in a frame, for entities in a row or in the middle of a sentence.
 *
 * ```tsx
 * <EntityChip entityRef="api:default/payments" />
 * ```
 */
export function EntityChip(props: EntityLinkProps) {
  return (
    <span className={styles.chip} data-missing={props.missing || undefined}>
      <EntityLink {...props} />
    </span>
  )
}
