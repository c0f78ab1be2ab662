import type { ReactNode } from 'react'
import styles from './ResultLine.module.css'

interface ResultLineProps {
  /** What sort of thing it is. */
  icon: ReactNode
  title: ReactNode
  /** What it says or is about, cut short where there is no place. */
  text?: ReactNode
  /** What it belongs to, at the end of the line. */
  aside?: ReactNode
}

/**
 * Something that was found, as a line among the results of a search.
 *
 * ```tsx
 * <ResultLine icon={<Icon name="docs" size={18} />} title={heading} text={excerpt} aside={site} />
 * ```
 */
export function ResultLine({ icon, title, text, aside }: ResultLineProps) {
  return (
    <span className={styles.result}>
      {icon}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {text && <span className={styles.text}>{text}</span>}
      </span>
      {aside && <span className={styles.aside}>{aside}</span>}
    </span>
  )
}
