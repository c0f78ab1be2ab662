import { useData, usePageTitle } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, ExternalLink, FactList, NamedFact, Page, TagList } from '@callboard/ui'
import { useParams } from 'react-router'
import { ChangeList } from './ChangeList'
import { MovedBadge } from './EntryList'
import { techRadar } from './plugin'
import styles from './Radar.module.css'
import { RadarView } from './RadarView'
import type { Entry, Radar } from './shapes'

/** `/tech-radar/:id` */
export default function EntryPage() {
  const { id = '' } = useParams()
  const { data } = useData(techRadar.routes.show, {})
  const title = data?.radar?.entries.find((entry) => entry.id === id)?.title ?? id
  usePageTitle(title, 'Tech radar')
  return (
    <Page title={title} breadcrumbs={[{ title: 'Tech radar', to: '/tech-radar' }]}>
      <RadarView>
        {(radar, { changes }) => {
          const entry = radar.entries.find((one) => one.id === id)
          const own = changes.filter((change) => change.id === id)
          return (
            <div className={styles.parts}>
              {entry ? <About entry={entry} radar={radar} /> : <NotThere />}
              {entry && entry.timeline.length > 0 && <Timeline entry={entry} radar={radar} />}
              {own.length > 0 && (
                <Card title="Seen here">
                  <ChangeList changes={own} />
                </Card>
              )}
            </div>
          )
        }}
      </RadarView>
    </Page>
  )
}

const NotThere = () => (
  <EmptyState icon="search" title="This is not on the radar">
    It has another name, or was taken off. The history says what moved when.
  </EmptyState>
)

const nameOf = (list: Radar['rings'], id: string) => list.find((one) => one.id === id)?.name ?? id

function About({ entry, radar }: { entry: Entry; radar: Radar }) {
  const { description, url, links, tags, moved } = entry
  return (
    <Card title="About">
      {description && <p className={styles.text}>{description}</p>}
      <FactList>
        <NamedFact name="Ring">
          {nameOf(radar.rings, entry.ring)} <MovedBadge moved={moved} />
        </NamedFact>
        <NamedFact name="Quadrant">{nameOf(radar.quadrants, entry.quadrant)}</NamedFact>
        {tags.length > 0 && (
          <NamedFact name="Tags">
            <TagList tags={tags} to={(tag) => `/tech-radar?tag=${encodeURIComponent(tag)}`} />
          </NamedFact>
        )}
        {(url || links.length > 0) && (
          <NamedFact name="Links">
            {[...(url ? [{ url, title: 'Read more' }] : []), ...links].map((link) => (
              <ExternalLink key={link.url} href={link.url}>
                {link.title}
              </ExternalLink>
            ))}
          </NamedFact>
        )}
      </FactList>
    </Card>
  )
}

const Timeline = ({ entry: { timeline }, radar: { rings } }: { entry: Entry; radar: Radar }) => (
  <Card title="Timeline">
    <ul className={styles.entries}>
      {timeline.map(({ date, ring, description }) => (
        <li key={`${date} ${ring}`}>
          <span className={styles.soft}>{date.slice(0, 10)}</span>
          <span>{nameOf(rings, ring)}</span>
          {description && <span className={styles.soft}>{description}</span>}
        </li>
      ))}
    </ul>
  </Card>
)
