import { Badge, Card, type IconName, ShowMore, type Tone } from '@callboard/ui'
import type { PlannedAction } from '../../plugin'
import { PlannedEntity } from './PlannedEntity'
import styles from './PlanSection.module.css'
import type { PlanGroup } from './planGroups'

const looks: Record<PlannedAction, { tone: Tone; icon: IconName }> = {
  create: { tone: 'good', icon: 'plus' },
  update: { tone: 'accent', icon: 'edit' },
  conflict: { tone: 'bad', icon: 'alert-circle' },
  remove: { tone: 'warn', icon: 'trash' },
  unchanged: { tone: 'neutral', icon: 'check' },
}

/** All changes of one sort. What stays as it is is folded away. */
export function PlanSection({ action, title, explanation, count, changes }: PlanGroup) {
  const { tone, icon } = looks[action]
  const list = (
    <>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <PlannedEntity key={change.ref} change={change} />
        ))}
      </ul>
      <ShowMore shown={changes.length} total={count} otherwise="Only the first are shown." />
    </>
  )
  const badge = (
    <Badge tone={tone} icon={icon}>
      {count.toLocaleString()}
    </Badge>
  )
  return (
    <Card flush title={title} actions={badge}>
      <p className={styles.explanation}>{explanation}</p>
      {action === 'unchanged' ? (
        <details className={styles.folded}>
          <summary>Show them</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </Card>
  )
}
