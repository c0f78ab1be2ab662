import type { Section } from './Entry'
import type { LocalAnswer } from './useLocalResults'

/** What matches what was typed, by where it is from. */
export interface Found {
  local: LocalAnswer[]
  pages: Section
  commands: Section
  /** What the server finds. */
  answers: Section[]
}

/**
 * Names that begin with what was typed come first, then pages and commands that do, then names that are only like it: whoever types all
 * of "settings" does not mean Seating. What the server finds comes last, so that nothing moves when it comes.
 */
export function inOrder({ local, pages, commands, answers }: Found): Section[] {
  const places = [pages, commands].filter(({ entries }) => entries.length > 0)
  const first = local.map((answer) => sectionOf(answer, ({ isLike }) => places.length === 0 || !isLike))
  const later = local.map((answer) => sectionOf(answer, ({ isLike }) => places.length > 0 && isLike === true))
  const similar = later.map(({ title, entries }) => ({ title: `${title}: similar names`, entries }))
  return [...first, ...places, ...similar, ...answers].filter(({ entries }) => entries.length > 0)
}

/** What one plugin found in the browser, or a part of it. */
export const sectionOf = (
  { title, pluginId, results }: LocalAnswer,
  isWanted: (result: LocalAnswer['results'][number]) => boolean = () => true,
): Section => ({
  title,
  entries: results.filter(isWanted).map((result) => ({ id: `local-${pluginId}-${result.to}`, ...result })),
})
