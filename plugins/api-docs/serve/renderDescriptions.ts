import { renderMarkdown } from '@callboard/markdown'

/** The same with every `description` as HTML. */
export async function renderDescriptions<Value>(value: Value): Promise<Value> {
  if (Array.isArray(value)) {
    const rendered: unknown[] = []
    for (const item of value) rendered.push(await renderDescriptions(item))
    return rendered as Value
  }
  if (typeof value !== 'object' || value === null) return value
  const rendered: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    rendered[key] =
      key === 'description' && typeof inner === 'string' ? await htmlOf(inner) : await renderDescriptions(inner)
  }
  return rendered as Value
}

/** Words and full stops mean the same in Markdown, and most descriptions of fields are no more than that. */
const plain = /^[\p{L}][\p{L}\p{N} ,;'’"“”()?–—-]*(?:[.](?= |$)[\p{L}\p{N} ,;'’"“”()?–—-]*)*$/u

async function htmlOf(markdown: string): Promise<string> {
  if (markdown.length < 1000 && plain.test(markdown)) return `<p>${markdown}</p>`
  return (await renderMarkdown(markdown)).html
}
