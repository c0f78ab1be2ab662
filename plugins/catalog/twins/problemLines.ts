import { adviceOf, type Problem } from '@callboard/catalog-model'
import { plain } from './inMarkdown'

/** What is wrong with a file, a line each. */
export const problemLines = (problems: Problem[]): string[] =>
  problems.map(
    (problem) => `- Line ${problem.line}: ${plain([problem.message, adviceOf(problem)].filter(Boolean).join(' '))}`,
  )
