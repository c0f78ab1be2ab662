import type { Problem } from '../Rendered'
import type { Assembled } from './insertSnippets'
import type { Page } from './Page'

/** A page as it was read, as far as its problems go. */
export interface Found {
  page: Page
  assembled: Assembled
  /** The line of what was nested too deep. */
  flattenedAt: number | undefined
  /** Of the page before its front matter was taken off. */
  above: Problem[]
  /** How many lines of front matter there were. */
  lines: number
}

/** All problems of a page, with their lines in the source as it was given. */
export function problemsInOrder({ page, assembled, flattenedAt, above, lines }: Found): Problem[] {
  const found = [...page.problems]
  if (flattenedAt)
    found.push({ line: flattenedAt, message: 'Blocks are nested too deep here: the innermost are shown side by side.' })
  if (page.iconsLeftOut.size > 0) found.push({ line: 1, message: iconsMessage([...page.iconsLeftOut]) })
  const inSource = found.map((each) => ({ ...each, line: assembled.origins[each.line - 1] ?? each.line }))
  const below = [...inSource, ...assembled.problems].map((each) => ({ ...each, line: each.line + lines }))
  return [...above, ...below].sort((one, other) => one.line - other.line)
}

const iconsMessage = (names: string[]) =>
  `Icons of other sets are left out: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}. Emoji such as \`:tada:\` are shown.`
