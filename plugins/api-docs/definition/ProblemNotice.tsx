import { CodeInText, Icon } from '@callboard/ui'
import type { DefinitionProblem } from '../plugin'
import styles from './ProblemNotice.module.css'

/** Why the definition is shown as text, and what to do. */
export function ProblemNotice({ problem: { message, fix, line } }: { problem: DefinitionProblem }) {
  return (
    <div className={styles.notice} role="note">
      <Icon name="alert-triangle" size={18} />
      <div>
        <p className={styles.title}>This definition can only be shown as text</p>
        <p>
          <CodeInText>{`${line === undefined ? '' : `Line ${line}: `}${message} ${fix}`}</CodeInText>
        </p>
      </div>
    </div>
  )
}
