import type { MarkdownIt } from 'markdown-it'

/** How deep blocks may stand in each other; deeper ones are left out by the parser. */
const maxBlocks = 400

/** How deep links, emphasis and their like may; deeper ones are text. Half a megabyte of `[` is looked through so many times. */
const maxText = 50

/** The parser has one limit for both, so it is set before each. */
export function nesting(md: MarkdownIt): void {
  const limit = (maxNesting: number) => () => {
    md.options.maxNesting = maxNesting
  }
  md.core.ruler.before('block', 'nesting_of_blocks', limit(maxBlocks))
  md.core.ruler.before('inline', 'nesting_of_text', limit(maxText))
}
