import { useState } from 'react'
import { Link } from 'react-router'
import type { SiteSummary } from '../plugin'
import { readRecentPages } from '../reader/recentPages'
import { pageUrl } from '../urls'
import styles from './RecentlyRead.module.css'

/** The pages that were read last in this browser, of the sites that are still there. */
export function RecentlyRead({ sites }: { sites: SiteSummary[] }) {
  const [pages] = useState(readRecentPages)
  const titles = new Map(sites.map(({ ref, title }) => [ref, title]))
  const known = pages.filter(({ site }) => titles.has(site))
  if (known.length === 0) return null
  return (
    <section aria-label="Recently read" className={styles.recent}>
      <h2 className={styles.label}>Recently read</h2>
      <ul className={styles.pages}>
        {known.map(({ site, path, title }) => (
          <li key={`${site} ${path}`}>
            <Link to={pageUrl(site, path)} className={styles.page}>
              <span className={styles.title}>{title}</span>
              {titles.get(site) !== title && <span className={styles.site}>{titles.get(site)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
