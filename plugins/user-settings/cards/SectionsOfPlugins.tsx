import { lazyOf, useContributions } from '@callboard/plugin-api/frontend'
import { Card, SkeletonText } from '@callboard/ui'

/** What plugins let users choose for themselves, each in a chunk of its own. */
export function SectionsOfPlugins() {
  return useContributions('settings').map(({ pluginId, id, title, load }) => {
    const Section = lazyOf(load)
    return (
      <Card key={`${pluginId}.${id}`} title={title}>
        <Section fallback={<SkeletonText lines={3} />} />
      </Card>
    )
  })
}
