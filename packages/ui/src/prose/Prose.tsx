import styles from './Prose.module.css'

/**
 * Shows rendered Markdown: sanitised HTML as `@callboard/markdown` makes it, never anything else.
 *
 * ```tsx
 * <Prose html={page.html} />
 * ```
 */
export function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the server, which is the only one to make it
  return <div className={styles.prose} dangerouslySetInnerHTML={{ __html: html }} />
}
