/** What makes Markdown more than its words: emphasis, code, links, pictures, elements, headings, lists, quotations, tables, addresses. */
const marks = [
  /\*\S|~~\S|`[^`\n]|(?:^|[\s(])_\S/m,
  /\]\(|\]\[|<[a-z/!][^>\n]{0,200}>|https?:\/\//i,
  /^\s{0,3}(?:#{1,6}\s|>|[-+*]\s|\d{1,9}[.)]\s|\|.*\||(?:-{3,}|={3,}|~~~|```))/m,
]

/** Whether a description is Markdown that looks otherwise than its text; most are a sentence. */
export const hasMarks = (text: string): boolean => marks.some((mark) => mark.test(text))

/** In characters. A list shows a line or two of it; the rest is not worth the time that a text can be made to take. */
const longest = 1000

/** The words of a description in Markdown, for one line of a list. What is no Markdown stays as it is. */
export function withoutMarks(text: string): string {
  const beginning = text.slice(0, longest)
  return hasMarks(beginning) ? wordsOf(beginning) + text.slice(longest) : text
}

const wordsOf = (text: string) =>
  text
    .replace(/^\s{0,3}(?:```|~~~).*$/gm, '')
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-+*]\s+|\d{1,9}[.)]\s+)/gm, '')
    .replace(/!?\[([^\]\n]{0,500})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, '$1')
    .replace(/<[a-z/!][^>\n]{0,200}>/gi, '')
    .replace(/(\*\*|__|~~)(?=\S)([^\n]{0,500}?\S)\1/g, '$2')
    .replace(/(^|[\s(])([*_])(?=\S)([^*_\n]{0,500}\S)\2(?=$|\W)/gm, '$1$3')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\n{2,}/g, '\n')
    .trim()

/** The same for what a list shows of an entity. */
export const inPlainWords = <Described extends { description: string | null }>(described: Described): Described =>
  described.description === null ? described : { ...described, description: withoutMarks(described.description) }
