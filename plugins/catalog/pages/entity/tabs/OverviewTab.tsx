import type { EntityCard, EntityProps } from '@callboard/plugin-api/frontend'
import { appliesTo, useContributions } from '@callboard/plugin-api/frontend'
import { AboutCard } from '../cards/AboutCard'
import { ContributedCard } from '../cards/ContributedCard'
import { LabelsCard } from '../cards/LabelsCard'
import { LinksCard } from '../cards/LinksCard'
import { PartsCard } from '../cards/PartsCard'
import { RelationsCard } from '../cards/RelationsCard'
import { TargetsCard } from '../cards/TargetsCard'
import { useDescriptionOf } from '../useDescription'
import styles from './OverviewTab.module.css'

/** The answers that people come for: what it is, what it has to do with others, what plugins know of it. */
export default function OverviewTab({ entity }: EntityProps) {
  const { data } = useDescriptionOf(entity)
  const contributed = useContributions('entityCards').filter((card) => appliesTo(entity, card.when))
  const kind = entity.kind.toLowerCase()
  if (!data) return null
  const relations = <RelationsCard description={data} />
  // Of a resource nobody shows more than its relations: there they are what people come for.
  const isRelated = !['system', 'domain', 'location'].includes(kind) && contributed.every(({ place }) => place)
  const cardsAt = (where?: EntityCard['place']) =>
    contributed
      .filter(({ place }) => place === where)
      .map((card) => <ContributedCard key={`${card.pluginId}:${card.title}`} card={card} entity={entity} />)
  return (
    <div className={styles.overview}>
      {cardsAt('top')}
      <div className={styles.column}>
        <AboutCard description={data} />
        {(kind === 'system' || kind === 'domain') && <PartsCard kind={kind} description={data} />}
        {kind === 'location' && <TargetsCard entity={entity} />}
        {isRelated && relations}
        {cardsAt()}
      </div>
      <div className={styles.column}>
        {cardsAt('side')}
        {!isRelated && relations}
        <LinksCard entity={entity} />
        <LabelsCard entity={entity} />
      </div>
    </div>
  )
}
