import { CodeInText, Icon } from '@callboard/ui'
import type { GroupProblem } from '../groups/problemsOf'
import styles from './GroupNotice.module.css'

interface Props {
  problems: GroupProblem[]
  titleOf: (ref: string) => string
}

/** What is wrong with a group's place among the others, and what to do. */
export function GroupNotice({ problems, titleOf }: Props) {
  return problems.map((problem) => {
    const text = describe(problem, titleOf)
    return (
      text && (
        <p key={problem.problem} className={styles.notice}>
          <Icon name="alert-triangle" />
          <span>
            <CodeInText>{text}</CodeInText>
          </span>
        </p>
      )
    )
  })
}

/** Nothing for an empty group: its members are told elsewhere. */
function describe(problem: GroupProblem, titleOf: Props['titleOf']): string | undefined {
  switch (problem.problem) {
    case 'circle':
      return `This group is above and below itself, by ${problem.with.map(titleOf).join(', ')}. Take one \`parent\` of them out.`
    case 'own-parent':
      return 'This group names itself as its parent. Take it out of its own `parent` or `children`.'
    case 'unknown-parent':
      return `Its parent ${problem.parents.map((ref) => `\`${ref}\``).join(', ')} is not in the catalog. Register it, or correct \`parent\`.`
    default:
      return undefined
  }
}
