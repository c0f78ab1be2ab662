import type { PortalError } from '@callboard/plugin-api'
import { ErrorMessage } from '@callboard/ui'
import { Notice } from '../../components/Notice'
import type { Plan } from '../../plugin'
import { AlreadyRegistered } from './AlreadyRegistered'
import { DanglingReferences } from './DanglingReferences'
import { PlanProblems } from './PlanProblems'
import { PlanSection } from './PlanSection'
import { PlanSummary } from './PlanSummary'
import styles from './PlanView.module.css'
import { planGroups } from './planGroups'

interface Props {
  plan: Plan
  /** This plan took the place of one that no longer held. */
  isRenewed: boolean
  isRegistering: boolean
  registerError: PortalError | null
  register: () => void
}

/** What registering would do, with what wants to be looked at first. */
export function PlanView({ plan, isRenewed, isRegistering, registerError, register }: Props) {
  return (
    <section className={styles.plan} aria-label="Plan">
      {isRenewed && (
        <Notice tone="warn" title="The plan has changed">
          The files or the catalog are no longer as you saw them, so nothing was written. This is the plan as it is now.
        </Notice>
      )}
      {plan.location && <AlreadyRegistered location={plan.location} />}
      <PlanSummary plan={plan} isRegistering={isRegistering} register={register} />
      {registerError && <ErrorMessage title="Nothing was registered" error={registerError} />}
      <PlanProblems plan={plan} />
      {plan.danglingCount > 0 && <DanglingReferences references={plan.dangling} count={plan.danglingCount} />}
      {planGroups(plan).map((group) => (
        <PlanSection key={group.action} {...group} />
      ))}
    </section>
  )
}
