import type { CSSProperties, ReactNode } from 'react'
import styles from './Rows.module.css'

interface RowsProps {
  label?: string | undefined
  /** In a card that has its own margin. */
  inset?: boolean
  children: ReactNode
}

/**
 * A list whose rows have a name and, at the end, a few facts in columns. Where there is no room for these, they stand below the
 * name.
 *
 * ```tsx
 * <Rows>
 *   <Row name={<EntityLink entityRef={ref} title={title} />} description={description}>
 *     <Fact width={136}><OwnerChip owner={owner} title={ownerTitle} /></Fact>
 *   </Row>
 * </Rows>
 * ```
 */
export function Rows({ label, inset = false, children }: RowsProps) {
  return (
    <ul className={styles.rows} aria-label={label} data-inset={inset || undefined}>
      {children}
    </ul>
  )
}

interface RowProps {
  name: ReactNode
  description?: ReactNode
  /** The facts, the same in each row. */
  children?: ReactNode
}

/** One of `Rows`. */
export function Row({ name, description, children }: RowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        {name}
        {description && <p className={styles.description}>{description}</p>}
      </div>
      <div className={styles.facts}>{children}</div>
    </li>
  )
}

/** One that a row does not have is left empty, so that those of the other rows stay below each other. */
export function Fact({ width, children }: { width: number; children: ReactNode }) {
  return (
    <span className={styles.fact} style={{ '--width': `${width}px` } as CSSProperties}>
      {children}
    </span>
  )
}
