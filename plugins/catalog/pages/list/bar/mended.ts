import type { QueryProblem } from '@callboard/query'

/** A query in which what is wrong is written as it was probably meant. */
export const mended = (text: string, { column, length, suggestion = '' }: QueryProblem): string =>
  text.slice(0, column - 1) + suggestion + text.slice(column - 1 + length)

/** What mending does. */
export const sayHowToMend = ({ suggestion }: QueryProblem): string =>
  suggestion ? `Write \`${suggestion}\`` : 'Take it out'
