import type { Element, Properties, Root } from 'hast'
import { Parser } from 'htmlparser2'
import { find, html as htmlNames } from 'property-information'

export interface Parsed {
  tree: Root
  /** Whether something was nested too deep, so that it now stands beside what it was in. */
  isFlattened: boolean
}

// Browsers stop at 512; what walks the tree calls itself once a level.
const maxDepth = 200

/** HTML as a tree. In one pass however it is nested: what a browser does to misnested tags can take forever. */
export function parseHtml(html: string): Parsed {
  const tree: Root = { type: 'root', children: [] }
  const open: Array<Root | Element> = [tree]
  let tooDeep = 0
  let isFlattened = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1) ?? tree
        const element: Element = { type: 'element', tagName: name, properties: propertiesOf(attributes), children: [] }
        if (tooDeep > 0 || open.length > maxDepth) {
          tooDeep += 1
          isFlattened = true
          return
        }
        parent.children.push(element)
        open.push(element)
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep -= 1
        else open.pop()
      },
      ontext(text) {
        const parent = open.at(-1) ?? tree
        const last = parent.children.at(-1)
        if (last?.type === 'text') last.value += text
        else parent.children.push({ type: 'text', value: text })
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  )
  parser.end(html)
  return { tree, isFlattened }
}

function propertiesOf(attributes: Record<string, string>): Properties {
  const properties: Properties = {}
  for (const [name, value] of Object.entries(attributes)) {
    const known = find(htmlNames, name)
    properties[known.property] = known.spaceSeparated
      ? value.split(/\s+/).filter(Boolean)
      : known.boolean
        ? true
        : value
  }
  return properties
}
