import type { MarkdownIt } from 'markdown-it'
import { report } from '../page/Page'

const maxFootnotes = 1_000
/** Arrows at the end of one footnote, each back to a place that refers to it. */
const maxArrows = 100

/** Shows so many footnotes of a page: the parser copies all that it has for each of them. */
export function footnoteLimit(md: MarkdownIt): void {
  md.core.ruler.before('footnote_tail', 'footnote_limit', ({ env }) => {
    const list = (env.footnotes as { list?: Array<{ count?: number }> } | undefined)?.list ?? []
    for (const footnote of list) if (footnote.count) footnote.count = Math.min(footnote.count, maxArrows)
    if (list.length <= maxFootnotes) return
    report(env, 0, `The page has ${list.length} footnotes; the first ${maxFootnotes} are shown.`)
    list.length = maxFootnotes
  })
}
