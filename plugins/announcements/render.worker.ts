import { renderMarkdown } from '@callboard/markdown'

/** An announcement as sanitised HTML, and its words alone. Links lead into the portal or to whole addresses. */
export default async function render({ text }: { text: string }): Promise<{ html: string; words: string }> {
  const { html, sections } = await renderMarkdown(text, {
    isPart: true,
    resolveLink: (href) => (href.startsWith('/') ? href : undefined),
  })
  const words = sections.flatMap(({ title, text }) => [title, text]).filter(Boolean)
  return { html, words: words.join('\n') }
}
