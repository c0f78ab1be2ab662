import type { Element, Root } from 'hast'
import { Parser } from 'htmlparser2'
import { propertiesOf } from './propertiesOf'

export interface Parsed {
  tree: Root
  /** The line of what was nested too deep, so that its text now stands in what it was in. */
  flattenedAt: number | undefined
}

// Browsers stop at 512; what walks the tree calls itself once a level.
const maxDepth = 250
// The parser looks through all that is open at each tag.
const maxOpen = 5_000

/** HTML as a tree, in one pass however it is nested: what a browser does with misnested tags can take for ever. */
export function parseHtml(html: string): Parsed {
  const tree: Root = { type: 'root', children: [] }
  const open: Array<Root | Element> = [tree]
  const parsed: Parsed = { tree, flattenedAt: undefined }
  let line = '1'
  let tooDeep = 0
  const parser = new Parser({
    onopentag(tagName, attributes) {
      // What was written as HTML does not know its line; the mark before it does (`syntax/lines.ts`).
      line = attributes['data-line'] ||= line
      if (tooDeep > 0 || open.length > maxDepth) {
        tooDeep += 1
        if (tooDeep > maxOpen) parser.pause()
        parsed.flattenedAt ??= Number.parseInt(line, 10) || 1
        return
      }
      const element: Element = { type: 'element', tagName, properties: propertiesOf(attributes), children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    onclosetag() {
      if (tooDeep > 0) tooDeep -= 1
      else open.pop()
    },
    oncomment(text) {
      line = /^line (\d+)$/.exec(text)?.[1] ?? line
    },
    ontext(value) {
      const siblings = open.at(-1)?.children ?? []
      const last = siblings.at(-1)
      if (last?.type === 'text') last.value += value
      else siblings.push({ type: 'text', value })
    },
  })
  parser.end(html)
  return parsed
}
