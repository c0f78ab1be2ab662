import { counted } from '@callboard/plugin-api'
import { useData } from '@callboard/plugin-api/frontend'
import {
  Button,
  Card,
  EmptyState,
  EntityLink,
  OwnerChip,
  QueryView,
  Shortened,
  SkeletonRows,
  useCopy,
} from '@callboard/ui'
import { catalogGraph, type Impact } from '../plugin'
import { relationWords } from '../words/relationWords'
import styles from './ImpactView.module.css'
import { impactByOwner, type OwnerImpact } from './impactByOwner'
import { impactMarkdown, summaryOf, wayTo } from './impactMarkdown'

/** What breaks if an entity stops, by who has to be told. */
export function ImpactView({ entityRef, at }: { entityRef: string; at: string | undefined }) {
  const query = useData(catalogGraph.routes.impact, { entity: entityRef, at })
  return (
    <Card
      title={`What breaks without ${query.data?.title ?? entityRef}`}
      actions={query.data && query.data.items.length > 0 && <CopyMarkdown impact={query.data} />}
    >
      <QueryView
        query={query}
        skeleton={<SkeletonRows rows={6} columns={2} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState icon="circle-check" title="Nothing that the catalog knows of">
            Nothing says that it needs this, or uses what this provides.
          </EmptyState>
        }
      >
        {(impact) => (
          <div className={styles.impact}>
            <p>
              {summaryOf(impact)}{' '}
              {impact.leftOut > 0 && `The list ends there: ${counted(impact.leftOut, 'relation')} lead to more.`}
            </p>
            <p className={styles.meaning}>
              From one to the next along: {impact.relations.map(relationWords).join(', ')}. A part that fails does not
              break what it is a part of.
            </p>
            {impactByOwner(impact.items).map((owner) => (
              <OwnerSection key={owner.owner} impact={impact} {...owner} />
            ))}
          </div>
        )}
      </QueryView>
    </Card>
  )
}

function CopyMarkdown({ impact }: { impact: Impact }) {
  const { copy } = useCopy()
  return (
    <Button
      size="small"
      icon="copy"
      onClick={() => copy(impactMarkdown(impact, window.location.origin), 'as Markdown')}
    >
      Copy as Markdown
    </Button>
  )
}

function OwnerSection({ owner, ownerTitle, items, impact }: OwnerImpact & { impact: Impact }) {
  const title = ownerTitle ?? owner ?? 'No owner'
  return (
    <section aria-label={title}>
      <h2 className={styles.owner}>
        <OwnerChip owner={owner} title={ownerTitle} missing={owner !== null && ownerTitle === null} />
        <span className={styles.count}>{items.length}</span>
      </h2>
      <Shortened items={items} atFirst={20}>
        {(shown) => (
          <ul className={styles.items}>
            {shown.map((item) => (
              <li key={item.ref}>
                <EntityLink entityRef={item.ref} title={item.title} missing={!item.exists} />
                <span className={styles.way}>{wayTo(impact.title, item)}</span>
                <span className={styles.distance}>{counted(item.depth, 'step')}</span>
              </li>
            ))}
          </ul>
        )}
      </Shortened>
    </section>
  )
}
