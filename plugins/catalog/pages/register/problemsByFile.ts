import type { Problem } from '@callboard/catalog-model'
import type { Plan } from '../../plugin'

/** The problems of one file, and its text where there is one. */
export interface FileProblems {
  file: string
  text: string | undefined
  problems: Problem[]
}

/** The problems of a plan by file, in the order of the files and of their lines. */
export function problemsByFile({ problems, sources }: Pick<Plan, 'problems' | 'sources'>): FileProblems[] {
  const files = [...new Set(problems.map(({ file }) => file))]
  return files.map((file) => ({
    file,
    text: sources.find((source) => source.file === file)?.text,
    problems: problems
      .filter((problem) => problem.file === file)
      .sort((a, b) => a.line - b.line || a.column - b.column),
  }))
}
