import type { SearchResult } from '@callboard/plugin-api'
import { Icon } from '@callboard/ui'
import type { DocsSection } from './plugin'
import styles from './SectionResult.module.css'

/** A section of a page among the results of a search. */
export default function SectionResult({ result }: { result: SearchResult<DocsSection> }) {
  const { siteTitle, pageTitle, heading } = result.fields
  const isPage = heading === '' || heading === pageTitle
  return (
    <span className={styles.result}>
      <Icon name="docs" size={18} />
      <span className={styles.text}>
        <span className={styles.title}>
          {!isPage && <span className={styles.page}>{pageTitle} › </span>}
          {isPage ? pageTitle : heading}
        </span>
        {result.text && <span className={styles.excerpt}>{result.text}</span>}
      </span>
      <span className={styles.site}>{siteTitle}</span>
    </span>
  )
}
