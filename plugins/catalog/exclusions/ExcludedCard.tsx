import { useData } from '@callboard/plugin-api/frontend'
import { Card } from '@callboard/ui'
import { catalog } from '../plugin'
import styles from './ExcludedCard.module.css'
import { ExcludedRow } from './ExcludedRow'

/** What was taken out of the catalog, to be restored; nothing at all while that is nothing. */
export function ExcludedCard() {
  const { data: exclusions = [] } = useData(catalog.routes.exclusions, {})
  if (exclusions.length === 0) return null
  return (
    <Card title="Taken out of the catalog" flush>
      <ul className={styles.exclusions}>
        {exclusions.map((exclusion) => (
          <ExcludedRow key={exclusion.ref} exclusion={exclusion} />
        ))}
      </ul>
    </Card>
  )
}
