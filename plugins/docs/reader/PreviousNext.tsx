import { usePrefetch } from '@callboard/plugin-api/frontend'
import { Icon } from '@callboard/ui'
import { Link } from 'react-router'
import { type DocsPage, docs, type PageLink } from '../plugin'
import styles from './PreviousNext.module.css'
import { nameIn, pathTo, type SiteAddress } from './SiteAddress'

/** The way on through the site, page by page. */
export function PreviousNext({ address, page: { previous, next } }: { address: SiteAddress; page: DocsPage }) {
  if (!previous && !next) return null
  return (
    <nav aria-label="Previous and next page" className={styles.ways}>
      {previous && <Way address={address} to={previous} rel="prev" />}
      {next && <Way address={address} to={next} rel="next" />}
    </nav>
  )
}

function Way({ address, to, rel }: { address: SiteAddress; to: PageLink; rel: 'prev' | 'next' }) {
  const prefetch = usePrefetch(docs.routes.page)
  const prepare = () => prefetch({ ...nameIn(address), path: to.path })
  return (
    <Link rel={rel} to={pathTo(address, to.path)} className={styles.way} onPointerEnter={prepare} onFocus={prepare}>
      <Icon name="arrow-right" className={styles.icon} />
      <span className={styles.text}>
        <span className={styles.label}>{rel === 'prev' ? 'Previous' : 'Next'}</span>
        {to.title}
      </span>
    </Link>
  )
}
