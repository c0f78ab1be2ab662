import { type EntityRefParts, parseEntityRef, stringifyEntityRef } from '@callboard/catalog-model'
import { useData, useOptimisticAction } from '@callboard/plugin-api/frontend'
import { useNotify } from '@callboard/ui'
import { catalog } from '../plugin'
import type { Star } from './Star'

/** An entity to star, and what people call it. */
export interface Starrable {
  ref: string
  title: string
}

const shown = { route: catalog.routes.stars, input: {} }

/**
 * What whoever is here has starred, the last one first; one request for all who ask. `toggle` stars an entity or takes the star
 * off, at once, and offers to undo it.
 */
export function useStars(): {
  stars: Star[]
  isStarred: (ref: string) => boolean
  toggle: (entity: Starrable) => void
} {
  const { data: stars = [] } = useData(catalog.routes.stars, {})
  const set = useSetStar()
  const isStarred = (ref: string) => stars.some((star) => star.ref === ref)
  return { stars, isStarred, toggle: (entity) => set(entity, !isStarred(entity.ref)) }
}

function useSetStar() {
  const notify = useNotify()
  const onError = ({ message }: Error) => notify(message, { outcome: 'failed' })
  const star = useOptimisticAction(catalog.routes.star, { shown, change: withStar, onError })
  const unstar = useOptimisticAction(catalog.routes.unstar, { shown, change: withoutStar, onError })
  return function set({ ref, title }: Starrable, isStarred: boolean, isUndo = false) {
    const { mutate } = isStarred ? star : unstar
    mutate(parseEntityRef(ref))
    if (isUndo) return
    notify(isStarred ? `${title} is starred.` : `${title} is no longer starred.`, {
      undo: () => set({ ref, title }, !isStarred, true),
    })
  }
}

const withoutStar = (stars: Star[], entity: EntityRefParts) =>
  stars.filter(({ ref }) => ref !== stringifyEntityRef(entity))

/** With its name for a title, until the answer that is read afterwards has that. */
const withStar = (stars: Star[], entity: EntityRefParts) => [
  { ref: stringifyEntityRef(entity), title: entity.name, starredAt: new Date().toISOString() },
  ...withoutStar(stars, entity),
]
