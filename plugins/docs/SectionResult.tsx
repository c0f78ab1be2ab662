import type { SearchResult } from '@callboard/plugin-api'
import { Icon, ResultLine } from '@callboard/ui'
import type { DocsSection } from './plugin'
import styles from './SectionResult.module.css'

/** A section of a page among the results of a search. */
export default function SectionResult({ result }: { result: SearchResult<DocsSection> }) {
  const { siteTitle, pageTitle, heading } = result.fields
  const isPage = heading === '' || heading === pageTitle
  return (
    <ResultLine
      icon={<Icon name="docs" size={18} />}
      title={
        <>
          {!isPage && <span className={styles.page}>{pageTitle} › </span>}
          {isPage ? pageTitle : heading}
        </>
      }
      text={result.text}
      aside={siteTitle}
    />
  )
}
