import { withoutMarks } from '@callboard/catalog-model'
import type { FoundText } from './Repository'
import type { RepositoryFacts } from './RepositoryFacts'

/** In characters: a README is only looked into where it begins. */
const beginning = 20_000
const longestTitle = 80
const longestDescription = 300

interface Block {
  text: string
  line: number
}

/** What a README begins with: its first heading, and its first paragraph as plain text. */
export function readmeOf({ path, text }: FoundText): Pick<RepositoryFacts, 'title' | 'description'> {
  const blocks = blocksOf(text.slice(0, beginning))
  const heading = blocks.find(isHeading)
  const title = heading && inWords(heading.text.replace(/\n=+$/, '').replace(/#+$/, ''))
  const paragraph = blocks.filter((block) => !isHeading(block)).map(({ text, line }) => ({ text: proseIn(text), line }))
  const first = paragraph.find(({ text }) => /\p{L}.*\s.*\p{L}/u.test(text))
  return {
    ...(title && title.length <= longestTitle && { title: { value: title, from: `${path}, line ${heading?.line}` } }),
    ...(first && { description: { value: shortened(first.text), from: `${path}, line ${first.line}` } }),
  }
}

const isHeading = ({ text }: Block) => /^ {0,3}#{1,6}\s|\n=+$/.test(text)

/** What empty lines part, each with its first line; a heading ends at its line. Code, comments and front matter are left out. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let isOpen = false
  for (const [index, line] of shownLines(text).entries()) {
    const block = blocks.at(-1)
    if (line.trim() && isOpen && block) block.text += `\n${line}`
    else if (line.trim()) blocks.push({ text: line, line: index + 1 })
    isOpen = line.trim() !== '' && !/^ {0,3}(#{1,6}\s|=+\s*$)/.test(line)
  }
  return blocks
}

/** The lines with nothing in place of what is not shown as text, so that each keeps its number. */
function shownLines(text: string): string[] {
  let end: RegExp | undefined
  return text.split(/\r?\n/).map((line, index) => {
    if (end) {
      if (end.test(line)) end = undefined
      return ''
    }
    end = endOf(line, index)
    return end ? '' : line
  })
}

function endOf(line: string, index: number): RegExp | undefined {
  if (index === 0 && line.trim() === '---') return /^(---|\.\.\.)\s*$/
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
  if (fence) return new RegExp(`^ {0,3}${fence}`)
  return line.includes('<!--') && !line.includes('-->') ? /-->/ : undefined
}

/** A paragraph as text; nothing of a table, a list, a quotation, a rule, a picture or a definition of a link. */
function proseIn(text: string): string {
  if (/^ {0,3}([-+*]\s|\d+[.)]\s|[|>]|\[[^\]]+\]:|-{3,}|={3,}|!!!|:::)/.test(text)) return ''
  return inWords(text)
}

const inWords = (text: string) => withoutMarks(withoutPictures(text)).replace(/\s+/g, ' ').trim()

/** Badges are links around pictures: of both nothing is left. */
const withoutPictures = (text: string) =>
  text
    .slice(0, 2_000)
    .replace(/<!--.{0,1000}?-->/gs, '')
    .replace(
      /\[\s*!\[[^\]\n]{0,200}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,200}\])\s*\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,200}\])/g,
      '',
    )
    .replace(/!\[[^\]\n]{0,200}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,200}\])/g, '')
    .replace(/<[a-z/!][^>]{0,500}>/gi, '')

/** To the end of a sentence, if one ends in time. */
function shortened(text: string): string {
  if (text.length <= longestDescription) return text
  const start = text.slice(0, longestDescription)
  const sentence = /^.*[.!?](?=\s)/s.exec(start)?.[0]
  return sentence ?? `${start.replace(/\s+\S*$/, '')}…`
}
