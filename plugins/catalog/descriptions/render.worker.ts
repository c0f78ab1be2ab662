import { renderMarkdown } from '@callboard/markdown'

/** A description as sanitised HTML, for a card of a page. */
export default async function render({ text }: { text: string }): Promise<string> {
  return (await renderMarkdown(text, { isPart: true, resolveLink: () => undefined })).html
}
