import { toHtml } from 'hast-util-to-html'
import { createParser } from './createParser'
import type { Rendered, RenderOptions } from './Rendered'
import { readFrontMatter } from './readFrontMatter'
import { cutSections } from './tree/cutSections'
import { highlightCode } from './tree/highlightCode'
import { nameHeadings } from './tree/nameHeadings'
import { parseHtml } from './tree/parseHtml'
import { resolveAddresses } from './tree/resolveAddresses'
import { sanitizeTree } from './tree/sanitizeTree'

const parser = createParser()

/**
 * A page written in Markdown as HTML that can be shown as it is.
 *
 * ```ts
 * const { html, sections } = await renderMarkdown(text, { resolveLink: (href) => addressOf(href) })
 * ```
 */
export async function renderMarkdown(source: string, options: RenderOptions = {}): Promise<Rendered> {
  const { frontMatter, body, lines, problems } = readFrontMatter(source)
  const { tree } = parseHtml(parser.render(body))
  await highlightCode(tree)
  problems.push(...resolveAddresses(tree, options))
  const headings = nameHeadings(tree)
  return {
    html: toHtml(sanitizeTree(tree)),
    title: headings.find(({ level }) => level === 1)?.text,
    headings,
    sections: cutSections(tree),
    frontMatter,
    problems: problems.map(({ line, message }) => ({ line: line + lines, message })),
  }
}
