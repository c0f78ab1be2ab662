import type { MarkdownIt } from 'markdown-it'

/** Says what the arrow at the end of a footnote does, and what the list of them is. */
export function footnoteLabels(md: MarkdownIt): void {
  const { rules } = md.renderer
  rules.footnote_anchor = (tokens, index, options, env, renderer) => {
    const { id, subId } = (tokens[index]?.meta ?? {}) as { id: number; subId: number }
    const name = rules.footnote_anchor_name?.(tokens, index, options, env, renderer) ?? String(id + 1)
    const reference = subId > 0 ? `${name}:${subId}` : name
    return ` <a href="#fnref${reference}" class="footnote-backref" aria-label="Back to the text">↩\uFE0E</a>`
  }
  rules.footnote_block_open = () => '<section class="footnotes" aria-label="Footnotes">\n<ol class="footnotes-list">\n'
}
