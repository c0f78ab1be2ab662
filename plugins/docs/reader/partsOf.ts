import type { DocsPage, Heading } from '../plugin'

/** A heading of the table of contents; `level` is 1, or 2 for one below another. */
export type Part = Heading & { level: 1 | 2 }

/** The two highest levels of headings below the title: pages that begin each part with `#` have a table of contents too. */
export function partsOf(page: DocsPage | undefined): Part[] {
  const headings = (page?.headings ?? []).filter(({ id }) => id !== page?.titleId)
  const top = Math.min(...headings.map(({ level }) => level))
  return headings.flatMap(({ level, ...heading }): Part[] =>
    level === top ? [{ ...heading, level: 1 }] : level === top + 1 ? [{ ...heading, level: 2 }] : [],
  )
}
