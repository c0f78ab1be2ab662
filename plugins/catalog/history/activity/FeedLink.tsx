import { Button } from '@callboard/ui'
import type { useActivityFilter } from './useActivityFilter'

type Filter = ReturnType<typeof useActivityFilter>['filter']

/** The same activity as an Atom feed, for a feed reader or a chat channel. */
export function FeedLink({ filter: { before: _, ...filter } }: { filter: Filter }) {
  // Whoever reads a feed has not signed in: to them, `me` is nobody.
  if (filter.owner.includes('me')) return null
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, values]) => values.map((value) => [name, value])),
  )
  const url = new URL('/api/catalog/activity.atom', window.location.href)
  url.search = query.toString()
  return (
    <Button icon="rss" to={url.href}>
      Atom feed
    </Button>
  )
}
