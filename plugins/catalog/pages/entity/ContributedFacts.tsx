import type { Entity } from '@callboard/plugin-api'
import { appliesTo, lazyOf, useContributions } from '@callboard/plugin-api/frontend'
import { ErrorBoundary } from '@callboard/ui'

/** What plugins say of an entity in its head, each in a chunk of its own. One that fails is left out: its tab says why. */
export function ContributedFacts({ entity }: { entity: Entity }) {
  const facts = useContributions('entityFacts').filter(({ when }) => appliesTo(entity, when))
  return facts.map(({ load, pluginId }, index) => {
    const Fact = lazyOf(load)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the contributions of a plugin are a constant
      <li key={`${pluginId}:${index}`}>
        <ErrorBoundary fallback={null}>
          <Fact entity={entity} />
        </ErrorBoundary>
      </li>
    )
  })
}
