import type { EntityCard, EntityProps } from '@callboard/plugin-api/frontend'
import { appliesTo, useContributions } from '@callboard/plugin-api/frontend'
import { AboutCard } from '../cards/AboutCard'
import { ContributedCard } from '../cards/ContributedCard'
import { LabelsCard } from '../cards/LabelsCard'
import { LatelyCard } from '../cards/LatelyCard'
import { LinksCard } from '../cards/LinksCard'
import { PartsCard } from '../cards/PartsCard'
import { RelationsCard } from '../cards/RelationsCard'
import { TargetsCard } from '../cards/TargetsCard'
import { useDescriptionOf } from '../useDescription'
import { OverviewGrid } from './OverviewGrid'

/**
 * The answers that people come for: what runs where, what it is, what it has to do with others, whom to ask, what changed. In three
 * columns; what consists of others is listed over two of them.
 */
export default function OverviewTab({ entity }: EntityProps) {
  const { data } = useDescriptionOf(entity)
  const contributed = useContributions('entityCards').filter((card) => appliesTo(entity, card.when))
  if (!data) return null
  const kind = entity.kind.toLowerCase()
  const cardsAt = (where?: EntityCard['place']) =>
    contributed
      .filter(({ place }) => place === where)
      .map((card) => <ContributedCard key={`${card.pluginId}:${card.title}`} card={card} entity={entity} />)
  const about = <AboutCard key="about" description={data} />
  const lately = <LatelyCard key="lately" entityRef={data.summary.ref} />
  const relations = <RelationsCard key="relations" description={data} />
  const links = <LinksCard key="links" entity={entity} />
  const labels = <LabelsCard key="labels" entity={entity} />
  if (!consistsOfOthers.includes(kind))
    return (
      <OverviewGrid top={cardsAt('top')}>
        {[
          [about, lately, links],
          [relations, cardsAt()],
          [cardsAt('side'), labels],
        ]}
      </OverviewGrid>
    )
  return (
    <OverviewGrid top={cardsAt('top')}>
      {[
        [
          about,
          kind === 'system' || kind === 'domain' ? <PartsCard key="parts" kind={kind} description={data} /> : null,
          kind === 'location' ? <TargetsCard key="targets" entity={entity} /> : null,
          cardsAt(),
        ],
        [cardsAt('side'), relations, lately, links, labels],
      ]}
    </OverviewGrid>
  )
}

/** Kinds of which one wants to read lists of others with what is said of them. */
const consistsOfOthers = ['system', 'domain', 'location', 'group', 'user']
