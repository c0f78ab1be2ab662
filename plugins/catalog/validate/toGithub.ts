import { type Problem, sentencesOf } from '@callboard/catalog-model'
import { toText } from './toText'
import type { Validated } from './Validated'

const commands: Record<Problem['level'], string> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Annotations at their lines, and last what the log is to end with.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function toGithub(validated: Validated): string[] {
  return [...validated.problems.map(annotation), ...toText(validated).slice(-1)]
}

function annotation(problem: Problem): string {
  const { level, code, file, line, column } = problem
  const properties = Object.entries({ file, line, col: column, title: code }).map(
    ([name, value]) => `${name}=${inProperty(String(value))}`,
  )
  return `::${commands[level]} ${properties.join(',')}::${inMessage(sentencesOf(problem))}`
}

/** What would end the command, as GitHub writes it. */
const inMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
