import { parseEntityRef } from '@callboard/plugin-api'
import { usePrefetch } from '@callboard/plugin-api/frontend'
import { Badge, Card, EntityLink, OwnerChip } from '@callboard/ui'
import { Link } from 'react-router'
import { docs, type SiteSummary } from '../plugin'
import { docsPath } from '../urls'
import styles from './SiteRows.module.css'

/** Sites in rows: name and what they are about, their entity, their owner, how much there is. */
export function SiteRows({ sites }: { sites: SiteSummary[] }) {
  return (
    <Card flush>
      <ul className={styles.rows}>
        {sites.map((site) => (
          <Row key={site.ref} site={site} />
        ))}
      </ul>
    </Card>
  )
}

function Row({ site }: { site: SiteSummary }) {
  const { ref, title, description, entityTitle, owner, ownerTitle } = site
  const prefetchPage = usePrefetch(docs.routes.page)
  const prefetchSite = usePrefetch(docs.routes.site)
  const prepare = () => {
    prefetchSite(parseEntityRef(ref))
    prefetchPage({ ...parseEntityRef(ref), path: '' })
  }
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <Link to={docsPath(ref)} className={styles.title} onPointerEnter={prepare} onFocus={prepare}>
          {title}
        </Link>
        {description && <p className={styles.description}>{description}</p>}
      </div>
      <span className={styles.state}>
        <State site={site} />
      </span>
      <span className={styles.entity}>
        <EntityLink entityRef={ref} title={entityTitle} missing={entityTitle === null} />
      </span>
      <span className={styles.owner}>
        <OwnerChip owner={owner} title={ownerTitle} />
      </span>
    </li>
  )
}

/** How many pages there are; instead of that, what keeps them from being what their source says. */
function State({ site: { builtAt, failure, pages } }: { site: SiteSummary }) {
  if (failure) return <Badge tone="warn">{builtAt ? 'Out of date' : 'Not built'}</Badge>
  if (!builtAt) return <Badge>Being built</Badge>
  return <span className={styles.pages}>{pages === 1 ? '1 page' : `${pages} pages`}</span>
}
