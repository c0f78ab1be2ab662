import type { Entity } from '@callboard/plugin-api'
import { type EntityCard, lazyOf } from '@callboard/plugin-api/frontend'
import { Card, SkeletonText } from '@callboard/ui'

/** A card of a plugin, fetched when it is shown; what fails in it stays in it. */
export function ContributedCard({ card, entity }: { card: EntityCard; entity: Entity }) {
  const Content = lazyOf(card.load)
  return (
    <Card title={card.title} lines={card.lines} grow={card.columns}>
      <Content entity={entity} fallback={<SkeletonText lines={card.lines ?? 3} />} />
    </Card>
  )
}
