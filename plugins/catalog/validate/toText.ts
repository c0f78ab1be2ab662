import { adviceOf, type Problem } from '@callboard/catalog-model'
import { counted } from '@callboard/plugin-api'
import { count } from './count'
import type { Validated } from './Validated'

/** For people: problems by file, with their place and what would mend them, and a sentence at the end. */
export function toText({ files, entities, problems }: Validated): string[] {
  const inFile = (file: string) => problems.filter((problem) => problem.file === file).sort(byPlace)
  const names = [...new Set(problems.map(({ file }) => file))]
  return [...names.flatMap((file) => [file, ...inFile(file).flatMap(linesOf), '']), summary(files, entities, problems)]
}

const byPlace = (left: Problem, right: Problem) => left.line - right.line || left.column - right.column

function linesOf(problem: Problem): string[] {
  const { line, column, level, message } = problem
  const advice = adviceOf(problem)
  const place = `${line}:${column}`.padEnd(8)
  return [`  ${place}${level.padEnd(9)}${message}`, ...(advice ? [`  ${''.padEnd(17)}${advice}.`] : [])]
}

function summary(files: string[], entities: number, problems: Problem[]): string {
  const where = `in ${counted(files.length, 'file')}`
  const good = counted(entities, 'entity', 'entities')
  if (problems.length === 0) return `${good} ${where}, and nothing is wrong.`
  const errors = counted(count(problems, 'error'), 'error')
  const warnings = counted(count(problems, 'warning'), 'warning')
  return `${errors} and ${warnings} ${where}. ${good} could be registered.`
}
