import { useContributions, useData } from '@callboard/plugin-api/frontend'
import { Card, CodeInText, Snippet } from '@callboard/ui'
import { Link } from 'react-router'
import { badgeMarkdown } from '../../../badge/badgeMarkdown'
import { catalog, type EntitySummary } from '../../../plugin'
import styles from './NextCard.module.css'
import { leadingOf, nextOf, type Step } from './nextOf'

/** Of as many entities it is said what they miss: who registers more looks at lists. */
const most = 20

/** What there is to do after registering: what the entities miss, and a badge for the README. */
export function NextCard({ summaries: all }: { summaries: EntitySummary[] }) {
  const summaries = leadingOf(all).slice(0, most)
  const entityRefs = summaries.map(({ ref }) => ref)
  const tabs = useContributions('entityTabs')
  const { data } = useData(catalog.routes.entitiesByRefs, { entityRefs }, { enabled: entityRefs.length > 0 })
  const [first] = summaries
  if (!first || !data) return null
  const entities = data.items.filter((entity) => entity !== null)
  return (
    <Card title="Next">
      <ul className={styles.steps}>
        {nextOf({ entities, summaries }, tabs).map((step) => (
          <NextStep key={step.title} {...step} />
        ))}
        <li>
          <p className={styles.title}>Put a badge into the README</p>
          <p>
            <Badge {...first} />
          </p>
          <Snippet text={markdownOf(first)} label="Copy the badge" />
        </li>
      </ul>
    </Card>
  )
}

const NextStep = ({ title, why, entities }: Step) => (
  <li>
    <p className={styles.title}>{title}</p>
    <p>
      <CodeInText>{why}</CodeInText>
    </p>
    <p className={styles.entities}>
      {entities.map((entity) => (
        <Link key={entity.ref} to={entity.to} aria-label={`${title}: ${entity.title}`}>
          {entity.title}
        </Link>
      ))}
    </p>
  </li>
)

const Badge = ({ kind, namespace, name, title }: EntitySummary) => (
  <img
    className={styles.badge}
    src={`/api/catalog/entities/by-name/${[kind, namespace, name].map(encodeURIComponent).join('/')}/badge.svg`}
    alt={`${kind}: ${title ?? name}`}
    height={20}
  />
)

const markdownOf = ({ ref, title, name }: EntitySummary) =>
  badgeMarkdown({ ref, title: title ?? name }, window.location.origin)
