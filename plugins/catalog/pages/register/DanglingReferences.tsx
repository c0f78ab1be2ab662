import { Badge, Card, EntityChip, EntityLink } from '@callboard/ui'
import type { DanglingReference } from '../../plugin'
import { relationTitle } from '../entity/relationGroups'
import styles from './DanglingReferences.module.css'

/** References that lead nowhere yet. They block nothing: the other end may be registered later. */
export function DanglingReferences({ references }: { references: DanglingReference[] }) {
  return (
    <Card
      flush
      title="References that lead nowhere"
      actions={
        <Badge tone="warn" icon="link">
          {references.length}
        </Badge>
      }
    >
      <p className={styles.explanation}>
        Nothing is blocked by them: what they name may be registered later, and is then connected by itself.
      </p>
      <ul className={styles.references}>
        {references.map(({ source, relation, target, suggestion }) => (
          <li key={`${source} ${relation} ${target}`} className={styles.reference}>
            <EntityLink entityRef={source} missing /> <span>{relationTitle(relation).toLowerCase()}</span>{' '}
            <code>{target}</code>
            {suggestion && (
              <span className={styles.suggestion}>
                Did you mean <EntityChip entityRef={suggestion} title={suggestion} />?
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
