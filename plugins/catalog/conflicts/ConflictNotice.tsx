import { EntityLink } from '@callboard/ui'
import { Link } from 'react-router'
import { Notice } from '../components/Notice'
import type { EntityDescription } from '../plugin'
import { ClaimPlace } from './ClaimPlace'
import type { Conflict } from './Conflict'
import styles from './ConflictNotice.module.css'
import { conflictKey } from './conflictKey'
import { HandOverButton } from './HandOverButton'

/** Says on an entity's page who else claims it, and what else its location was refused; nothing where all is well. */
export function ConflictNotice({ description: { summary, conflicts } }: { description: EntityDescription }) {
  const own = conflicts.filter(({ ref }) => ref === summary.ref)
  const refused = conflicts.filter(({ ref }) => ref !== summary.ref)
  return (
    <>
      {own.length > 0 && <Claimed conflicts={own} />}
      {refused.length > 0 && <Refused conflicts={refused} />}
    </>
  )
}

const Claimed = ({ conflicts }: { conflicts: Conflict[] }) => (
  <Notice tone="warn" title="Another file says this entity too">
    <ul className={styles.claims}>
      {conflicts.map((conflict) => (
        <li key={conflictKey(conflict)} className={styles.claim}>
          <span className={styles.text}>
            <ClaimPlace claim={conflict.claimant} />. It was refused: the first to register an entity keeps it.
          </span>
          <HandOverButton conflict={conflict}>Let this one have it</HandOverButton>
        </li>
      ))}
    </ul>
  </Notice>
)

/** As many as belong on the page of something else. */
const shortLength = 3

const Refused = ({ conflicts }: { conflicts: Conflict[] }) => (
  <Notice tone="info" title="Others keep what the location of this entity says too">
    <ul className={styles.claims}>
      {conflicts.slice(0, shortLength).map(({ ref, title, claimant, holder }) => (
        <li key={ref} className={styles.text}>
          <EntityLink entityRef={ref} title={title} /> in <ClaimPlace claim={claimant} /> is kept by{' '}
          <ClaimPlace claim={holder} />.
        </li>
      ))}
    </ul>
    <Link to="/catalog/locations#conflicts" className={styles.all}>
      All conflicts
    </Link>
  </Notice>
)
