import type { QueryProblem } from '@callboard/query'
import { CodeInText } from '@callboard/ui'
import { mended, sayHowToMend } from './mended'
import styles from './QueryBar.module.css'

interface Props {
  id: string
  problem: QueryProblem | undefined
  text: string
  onMend: (text: string) => void
}

/** What is wrong with the query, where, and a way to mend it. */
export function ProblemNote({ id, problem, text, onMend }: Props) {
  return (
    <div id={id} role="status" className={styles.problem} data-empty={!problem}>
      {problem && (
        <p>
          Column {problem.column}: <CodeInText>{problem.message}</CodeInText>
        </p>
      )}
      {problem?.suggestion !== undefined && (
        <button type="button" className={styles.mend} onClick={() => onMend(mended(text, problem))}>
          <CodeInText>{sayHowToMend(problem)}</CodeInText>
        </button>
      )}
    </div>
  )
}
