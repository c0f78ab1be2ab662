import { Prose } from '@callboard/ui'
import styles from './Description.module.css'

/** What a definition says of a part of it: rendered Markdown, in the size of what stands around it. */
export function Description({ html, small = false }: { html: string | undefined; small?: boolean }) {
  if (!html) return null
  return (
    <div className={styles.description} data-small={small || undefined}>
      <Prose html={html} />
    </div>
  )
}
