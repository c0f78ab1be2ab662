import { Button, Card } from '@callboard/ui'
import type { Plan } from '../../plugin'
import styles from './PlanSummary.module.css'
import { planSentence, writesOf } from './planGroups'

interface Props {
  plan: Plan
  isRegistering: boolean
  register: () => void
}

/** The plan in a sentence, and the button that does it. */
export function PlanSummary({ plan, isRegistering, register }: Props) {
  const writes = writesOf(plan)
  const errors = plan.problems.filter(({ level }) => level === 'error').length
  return (
    <Card>
      <div className={styles.summary}>
        <div className={styles.text}>
          <p className={styles.sentence} role="status">
            {planSentence(plan)}
          </p>
          <p className={styles.note}>{noteOf(plan, writes, errors)}</p>
        </div>
        {writes > 0 && (
          <Button variant="primary" icon="check" loading={isRegistering} onClick={register}>
            {plan.location ? 'Apply changes' : 'Register'}
          </Button>
        )}
      </div>
    </Card>
  )
}

function noteOf({ location, danglingCount }: Plan, writes: number, errors: number): string {
  if (writes === 0 && location) return 'Nothing has changed since it was read.'
  if (writes === 0 && errors > 0) return 'Nothing can be registered before the problems below are mended.'
  if (writes === 0) return 'There is nothing here to register.'
  if (errors > 0) return 'Nothing is written yet. What has errors is left out until its file is mended.'
  if (danglingCount > 0)
    return 'Nothing is written yet. References that lead nowhere stay as they are; nothing is blocked.'
  return 'Nothing is written yet.'
}
