import { CopyButton } from './CopyButton'
import styles from './Snippet.module.css'

interface SnippetProps {
  text: string
  /** What its button does, for those who listen. */
  label: string
}

/**
 * A few lines to copy.
 *
 * ```tsx
 * <Snippet text={'spec:\n  owner: checkout'} label="Copy the owner" />
 * ```
 */
export const Snippet = ({ text, label }: SnippetProps) => (
  <div className={styles.snippet}>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with the keyboard it is scrolled from here */}
    <pre tabIndex={0}>{text}</pre>
    <CopyButton text={text} label={label} />
  </div>
)
