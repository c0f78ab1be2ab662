import type { Problem } from '../Rendered'

/** A block of code, on its way past the parser of HTML, which has no business in it. */
export interface Fence {
  /** What stands behind the backticks. */
  info: string
  code: string
}

/** What the rules of the parser note about the page they are reading; its `env`. */
export interface Page {
  [key: string | symbol]: unknown
  fences: Fence[]
  /** With the lines of the text as the parser sees it. */
  problems: Problem[]
  /** How many lines were looked through for the ends of blocks. */
  linesSearched: number
  /** Icons of sets that are not here. */
  iconsLeftOut: Set<string>
  /** Elements that are not shown. */
  elementsLeftOut: Set<string>
}

export const newPage = (): Page => ({
  fences: [],
  problems: [],
  linesSearched: 0,
  iconsLeftOut: new Set(),
  elementsLeftOut: new Set(),
})

/** Notes a problem at a line of the parser, which counts from 0. */
export function report(env: unknown, line: number, message: string): void {
  ;(env as Page).problems.push({ line: line + 1, message })
}
