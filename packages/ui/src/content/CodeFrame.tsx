import type { ReactNode } from 'react'
import styles from './CodeFrame.module.css'
import { CopyButton } from './CopyButton'

interface CodeFrameProps {
  /** What it is, for those who listen: a file name, usually. */
  title: string
  /** Instead of the title, above the code. */
  caption?: ReactNode
  /** What is copied. */
  code: string
  /** Longer code scrolls inside: px, or any length of CSS. Everything shows, if absent. */
  maxHeight?: number | string | undefined
  children: ReactNode
}

/** The frame around code, with its name and a button that copies it. `CodeBlock` is what usually stands in it. */
export function CodeFrame({ title, caption, code, maxHeight, children }: CodeFrameProps) {
  return (
    <figure className={styles.frame}>
      <figcaption className={styles.caption}>
        {caption ?? <span className={styles.title}>{title}</span>}
        <CopyButton text={code} label={`Copy ${title}`} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} style={{ maxHeight }} tabIndex={0} aria-label={title}>
        {children}
      </section>
    </figure>
  )
}
