import { toHtml } from 'hast-util-to-html'
import { problemsInOrder } from './page/problemsInOrder'
import type { Rendered, RenderOptions } from './Rendered'
import { readTree } from './readTree'
import { checkAnchors } from './tree/checkAnchors'
import { cutSections } from './tree/cutSections'
import { decorate } from './tree/decorate'
import { embed } from './tree/embed'
import { nameHeadings } from './tree/nameHeadings'
import { renderCode } from './tree/renderCode'
import { resolveAddresses } from './tree/resolveAddresses'
import { sanitizeTree } from './tree/sanitizeTree'

/**
 * A page written in Markdown as HTML that can be shown as it is.
 *
 * ```ts
 * const { html, sections } = await renderMarkdown(text, { resolveLink: (href) => addressOf(href) })
 * ```
 */
export async function renderMarkdown(source: string, options: RenderOptions = {}): Promise<Rendered> {
  const { tree, page, frontMatter, ...read } = readTree(source, options)
  await renderCode(tree, page)
  resolveAddresses(tree, page, options)
  const headings = nameHeadings(tree)
  const sections = cutSections(tree)
  decorate(tree, headings)
  checkAnchors(tree, page)
  if (options.isPart) embed(tree)
  const html = toHtml(sanitizeTree(tree, page))
  return {
    html,
    title: headings.find(({ level }) => level === 1)?.text,
    headings,
    sections,
    frontMatter,
    problems: problemsInOrder({ page, ...read }),
  }
}
