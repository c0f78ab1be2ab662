import { toHtml } from 'hast-util-to-html'
import { createParser } from './createParser'
import { insertSnippets } from './page/insertSnippets'
import { limitLength } from './page/limitLength'
import { newPage } from './page/Page'
import { problemsInOrder } from './page/problemsInOrder'
import { readFrontMatter } from './page/readFrontMatter'
import type { Rendered, RenderOptions } from './Rendered'
import { applyAttributes } from './tree/applyAttributes'
import { checkAnchors } from './tree/checkAnchors'
import { cutSections } from './tree/cutSections'
import { decorate } from './tree/decorate'
import { nameHeadings } from './tree/nameHeadings'
import { parseHtml } from './tree/parseHtml'
import { renderCode } from './tree/renderCode'
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
  const limited = limitLength(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const { frontMatter, body, lines, ...top } = readFrontMatter(limited.text)
  const assembled = insertSnippets(body, options.readSnippet)
  const page = newPage()
  const { tree, flattenedAt } = parseHtml(parser.render(assembled.text, page))
  applyAttributes(tree)
  await renderCode(tree, page)
  resolveAddresses(tree, page, options)
  const headings = nameHeadings(tree)
  const sections = cutSections(tree)
  decorate(tree, headings)
  checkAnchors(tree, page)
  const html = toHtml(sanitizeTree(tree, page))
  return {
    html,
    title: headings.find(({ level }) => level === 1)?.text,
    headings,
    sections,
    frontMatter,
    problems: problemsInOrder({ page, assembled, flattenedAt, above: [...limited.problems, ...top.problems], lines }),
  }
}
