import { counted, parseEntityRef } from '@callboard/plugin-api'
import { usePrefetch } from '@callboard/plugin-api/frontend'
import { Badge, Card, EntityLink, Fact, OwnerChip, Row, Rows } from '@callboard/ui'
import { Link } from 'react-router'
import { docs, type SiteSummary } from '../plugin'
import { docsPath } from '../urls'
import styles from './SiteRows.module.css'

/** Sites in rows: name and what they are about, their entity, their owner, how much there is. */
export function SiteRows({ sites }: { sites: SiteSummary[] }) {
  return (
    <Card flush>
      <Rows>
        {sites.map((site) => (
          <SiteRow key={site.ref} site={site} />
        ))}
      </Rows>
    </Card>
  )
}

function SiteRow({ site }: { site: SiteSummary }) {
  const { ref, title, description, entityTitle, owner, ownerTitle } = site
  const prefetchPage = usePrefetch(docs.routes.page)
  const prefetchSite = usePrefetch(docs.routes.site)
  const prepare = () => {
    prefetchSite(parseEntityRef(ref))
    prefetchPage({ ...parseEntityRef(ref), path: '' })
  }
  return (
    <Row
      name={
        <Link to={docsPath(ref)} className={styles.title} onPointerEnter={prepare} onFocus={prepare}>
          {title}
        </Link>
      }
      description={description}
    >
      <Fact width={80}>
        <State site={site} />
      </Fact>
      <Fact width={152}>
        <EntityLink entityRef={ref} title={entityTitle} missing={entityTitle === null} />
      </Fact>
      <Fact width={136}>
        <OwnerChip owner={owner} title={ownerTitle} missing={ownerTitle === null} />
      </Fact>
    </Row>
  )
}

/** How many pages there are; instead of that, what keeps them from being what their source says. */
function State({ site: { builtAt, failure, pages } }: { site: SiteSummary }) {
  if (failure) return <Badge tone="warn">{builtAt ? 'Out of date' : 'Not built'}</Badge>
  if (!builtAt) return <Badge>Being built</Badge>
  if (pages === 0) return <Badge tone="warn">No pages</Badge>
  return <span className={styles.pages}>{counted(pages, 'page')}</span>
}
