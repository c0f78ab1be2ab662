import { adviceOf, type Problem } from '@callboard/catalog-model'
import { CodeInText, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import { Notice } from '../../components/Notice'
import type { StoredProblem } from '../../shapes/StoredProblem'
import { countOfProblems } from './countOfProblems'
import styles from './ProblemsPanel.module.css'
import { tabPath } from './useEntityAddress'

interface Props {
  entityRef: string
  problems: StoredProblem[]
}

/** Codes of what is wrong beside the entity, which is up to date all the same. */
const besides = ['conflict', 'duplicate', 'bad-target', 'unreadable-target', 'bad-alias']

/** What is wrong with the entity's file, each leading to its line. */
export function ProblemsPanel({ entityRef, problems }: Props) {
  const errors = problems.filter(({ level }) => level === 'error').length
  const first = firstInTheWay(problems)
  return (
    <Notice
      tone={errors > 0 ? 'bad' : 'warn'}
      title={`The file of this entity has ${countOfProblems(problems.length)}`}
    >
      <ul className={styles.problems}>
        {problems.map(({ line, column, code, message, fix }) => (
          <li key={`${line}:${column}:${code}`}>
            <Link to={`${tabPath(entityRef, 'yaml')}#L${line}`}>Line {line}</Link> <CodeInText>{message}</CodeInText>{' '}
            <Advice message={message} fix={fix} />
          </li>
        ))}
      </ul>
      {first && (
        <p>
          First found <RelativeTime at={first.since} />. Until it is mended, you see what the entity was before.
        </p>
      )}
    </Notice>
  )
}

/** The oldest of those that keep the entity from being taken over as its file says it. */
function firstInTheWay(problems: StoredProblem[]): StoredProblem | undefined {
  const inTheWay = problems.filter(({ level, code }) => level === 'error' && !besides.includes(code))
  return inTheWay.sort((left, right) => left.since.localeCompare(right.since))[0]
}

function Advice(problem: Pick<Problem, 'message' | 'fix'>) {
  const advice = adviceOf(problem)
  return (
    advice && (
      <em>
        <CodeInText>{advice}</CodeInText>
      </em>
    )
  )
}
