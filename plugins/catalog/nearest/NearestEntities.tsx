import { type EntityRefParts, parseEntityRef } from '@callboard/catalog-model'
import { useData } from '@callboard/plugin-api/frontend'
import { EntityChip } from '@callboard/ui'
import { catalog } from '../plugin'
import styles from './NearestEntities.module.css'
import type { NearestEntity } from './NearestEntity'

/** What is called nearly the same as what there is not; nothing where nothing is. */
export function NearestEntities({ entity }: { entity: EntityRefParts }) {
  const { data: nearest = [] } = useData(catalog.routes.nearest, entity)
  if (nearest.length === 0) return null
  return (
    <div className={styles.nearest}>
      <p>Did you mean</p>
      {calledApart(nearest).map(({ ref, title }) => (
        <EntityChip key={ref} entityRef={ref} title={title} />
      ))}
    </div>
  )
}

/** A group and a system are often called the same: their kind is said too, which otherwise only an icon would tell. */
function calledApart(nearest: NearestEntity[]) {
  const named = nearest.map(({ ref, title }) => ({ ref, title: title ?? parseEntityRef(ref).name }))
  return named.map(({ ref, title }) => {
    const isShared = named.some((other) => other.ref !== ref && other.title === title)
    return { ref, title: isShared ? `${title} (${parseEntityRef(ref).kind})` : title }
  })
}
