import type { EntityRefParts } from '@callboard/catalog-model'
import { useData } from '@callboard/plugin-api/frontend'
import { EntityChip } from '@callboard/ui'
import { catalog } from '../plugin'
import styles from './NearestEntities.module.css'

/** What is called nearly the same as what there is not; nothing where nothing is. */
export function NearestEntities({ entity }: { entity: EntityRefParts }) {
  const { data: nearest = [] } = useData(catalog.routes.nearest, entity)
  if (nearest.length === 0) return null
  return (
    <div className={styles.nearest}>
      <p>Did you mean</p>
      {nearest.map(({ ref, title }) => (
        <EntityChip key={ref} entityRef={ref} title={title} />
      ))}
    </div>
  )
}
