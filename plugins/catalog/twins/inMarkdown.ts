import { pathOfRef } from '@callboard/catalog-model'

/** Anyone may have written it: what Markdown would read as a link, a heading, a list or an element stays text, in one line. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|!~@&]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1')

/** Text with line breaks, as a quotation: whatever it holds ends with it. */
export const quoted = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${line.replace(/[<&]/g, '\\$&')}`.trimEnd())
    .join('\n')

/** Text between fences that are longer than any in it. */
export function fenced(text: string, language = ''): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`
}

/** A link; addresses hold neither blanks nor brackets then. */
export const link = (title: string, url: string): string =>
  `[${plain(title)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`

/** A link to the page of an entity of the same portal. */
export const entityLink = (ref: string, title: string | null, page: string): string =>
  link(title ?? ref, new URL(pathOfRef(ref), page).href)

/** Parts of a text below each other, without those that have nothing to say. */
export const paragraphs = (...parts: Array<string | false | null | undefined>): string =>
  `${parts.filter(Boolean).join('\n\n')}\n`
