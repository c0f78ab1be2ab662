import type { ReactNode } from 'react'
import { useRef } from 'react'
import type { DocsPage, Site } from '../plugin'
import { Article } from './Article'
import styles from './PageColumns.module.css'
import { PreviousNext } from './PreviousNext'
import { partsOf } from './partsOf'
import type { SiteAddress } from './SiteAddress'
import { SiteFooter } from './SiteFooter'
import { SiteNav } from './SiteNav'
import { StaleNote } from './StaleNote'
import { TableOfContents } from './TableOfContents'

interface Props {
  address: SiteAddress
  site: Site
  /** Absent while it is on its way, or when there is none. */
  page: DocsPage | undefined
  children: ReactNode
}

/** Navigation, text and table of contents, side by side where there is room. */
export function PageColumns({ address, site, page, children }: Props) {
  const article = useRef<HTMLElement>(null)
  const headings = partsOf(page)
  return (
    <div className={styles.reader}>
      <div className={styles.columns}>
        <SiteNav address={address} site={site} current={page?.path} />
        <div className={styles.middle}>
          <StaleNote site={site} />
          {children}
          {headings.length > 1 && (
            <details className={styles.contents} key={page?.path}>
              <summary>On this page</summary>
              <TableOfContents headings={headings} article={article} />
            </details>
          )}
          {page && (
            <>
              <Article ref={article} address={address} page={page} />
              <PreviousNext address={address} page={page} />
              <SiteFooter address={address} site={site} />
            </>
          )}
        </div>
        <aside className={styles.aside} aria-label="Table of contents">
          {headings.length > 1 && (
            <div className={styles.sticky}>
              <p className={styles.label}>On this page</p>
              <TableOfContents headings={headings} article={article} />
            </div>
          )}
        </aside>
      </div>
    </div>
  )
}
