import type { Element, Parents, Root, Text } from 'hast'
import { propertiesOf } from './propertiesOf'
import { addClass, elementsOf, isHeading } from './visit'

const part = /[ \t]*(?:#([\w:.-]+)|\.([\w-]+)|([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+)))/y
// No two repeats of a space may stand side by side, and none at the start: a long run of spaces would take for ever.
const inlineList = /^\{:?([^{}\n]{1,1000})\}/
const endOfLine = /[ \t]\{:?([^{}\n]{1,1000})\}[ \t]*$/
const lastLine = /\n[ \t]*\{:?([^{}\n]{1,1000})\}[ \t]*$/
const onlyLine = /^\{:?([^{}\n]{1,1000})\}[ \t]*$/
const inline = new Set('a img code em strong del ins mark sub sup kbd abbr span'.split(' '))
const rows = new Set('li td th dt dd'.split(' '))

/** `{#id .class key=value}` behind an element, at the end of a heading or item, or on the last line of a paragraph. */
export function applyAttributes(tree: Root): void {
  for (const { element, parent, index } of elementsOf(tree)) {
    if (inline.has(element.tagName)) takeFrom(parent.children[index + 1], inlineList, element)
    else if (isHeading(element) || rows.has(element.tagName)) takeFrom(element.children.at(-1), endOfLine, element)
    else if (element.tagName === 'p') takeFromParagraph(element, parent, index)
  }
}

/** A paragraph that is nothing else belongs to the block before it, and stays as an empty text, so that none moves. */
function takeFromParagraph(paragraph: Element, parent: Parents, index: number) {
  const [only, ...others] = paragraph.children
  const isAlone = others.length === 0 && only?.type === 'text' && /^\{[^\n]*\}\s*$/.test(only.value)
  const before = isAlone && parent.children.slice(Math.max(0, index - 2), index).findLast(isElement)
  if (!isAlone) takeFrom(paragraph.children.at(-1), lastLine, paragraph)
  else if (before && takeFrom(only, onlyLine, before)) parent.children[index] = { type: 'text', value: '' }
}

const isElement = (node: Parents['children'][number]): node is Element => node.type === 'element'

function takeFrom(node: Parents['children'][number] | undefined, pattern: RegExp, element: Element): boolean {
  if (node?.type !== 'text') return false
  const match = pattern.exec(node.value)
  const attributes = match?.[1] ? readAttributes(match[1]) : undefined
  if (!match || !attributes) return false
  cut(node, match)
  const { class: classes, ...others } = attributes
  if (classes) addClass(element, ...classes.split(' '))
  Object.assign(element.properties, propertiesOf(others))
  return true
}

function cut(node: Text, match: RegExpExecArray) {
  node.value = node.value.slice(0, match.index).trimEnd() + node.value.slice(match.index + match[0].length)
}

/** Attributes by name; undefined for braces that hold anything else, which are text. */
function readAttributes(list: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = Object.create(null)
  part.lastIndex = 0
  const end = list.trimEnd().length
  while (part.lastIndex < end) {
    const match = part.exec(list)
    if (!match) return undefined
    const [, id, className, name, ...values] = match
    if (id) attributes.id = id
    else if (className) attributes.class = attributes.class ? `${attributes.class} ${className}` : className
    else if (name) attributes[name.toLowerCase()] = values.find((value) => value !== undefined) ?? ''
  }
  return attributes
}
