import styles from './TwoLines.module.css'

/**
 * The first two lines of a text, and all of it for who points at it: a file may say anything, and one row should not take the room of
 * five.
 *
 * ```tsx
 * <TwoLines>{entity.description}</TwoLines>
 * ```
 */
export const TwoLines = ({ children }: { children: string }) => (
  <span className={styles.text} title={children}>
    {children}
  </span>
)
