import { counted, parseEntityRef, pathOfRef, refOf } from '@callboard/plugin-api'
import type { EntityProps } from '@callboard/plugin-api/frontend'
import { Icon, QueryView, SkeletonText } from '@callboard/ui'
import { Link } from 'react-router'
import { pagesOf } from '../nav'
import type { Site } from '../plugin'
import styles from './DocsCard.module.css'
import { pathTo, type SiteAddress } from './SiteAddress'
import { useSite } from './useSite'

/** As many as one takes in at a glance; the tab has them all. */
const shortLength = 4

/** Where one begins to read the docs of an entity. Without any, the tab says how to write some. */
export default function DocsCard({ entity }: EntityProps) {
  const ref = refOf(entity)
  const address = { ...parseEntityRef(ref), base: `${pathOfRef(ref)}/docs` }
  const query = useSite(address)
  if (query.error?.name === 'NotFoundError' || query.data?.pages === 0) return null
  return (
    <QueryView query={query} skeleton={<SkeletonText lines={shortLength + 1} />}>
      {(site) => <EntryPoints site={site} address={address} />}
    </QueryView>
  )
}

function EntryPoints({ site, address }: { site: Site; address: SiteAddress }) {
  const pages = pagesOf(site.nav)
  return (
    <ul className={styles.pages}>
      {pages.slice(0, shortLength).map(({ title, path }) => (
        <li key={path}>
          <Icon name="docs" />
          <Link to={pathTo(address, path)} preventScrollReset>
            {title}
          </Link>
        </li>
      ))}
      {site.pages > shortLength && (
        <li>
          <Link to={pathTo(address, '')} preventScrollReset>
            All {counted(site.pages, 'page')}
          </Link>
        </li>
      )}
    </ul>
  )
}
