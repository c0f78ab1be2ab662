import { Fragment } from 'react'
import styles from './CodeInText.module.css'

/**
 * A message in which `backticks` mark code, as those of the catalog and of the API do. One without a partner stays as
 * it is.
 *
 * ```tsx
 * <CodeInText>{problem.message}</CodeInText>
 * ```
 */
export function CodeInText({ children }: { children: string }) {
  return children.split(/(`[^`]+`)/).map((part, index) =>
    part.length > 2 && part.startsWith('`') && part.endsWith('`') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the message
      <code key={index} className={styles.code}>
        {part.slice(1, -1)}
      </code>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the message
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}
