import { type HomeCard, lazyOf } from '@callboard/plugin-api/frontend'
import { Card, SkeletonText } from '@callboard/ui'

/** A card of a plugin, fetched when it is shown; what fails in it stays in it. */
export function HomeCardView({ card }: { card: HomeCard }) {
  const Content = lazyOf(card.load)
  return (
    <Card title={card.title}>
      <Content fallback={<SkeletonText lines={5} />} />
    </Card>
  )
}
