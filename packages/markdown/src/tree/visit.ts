import type { Element, ElementContent, Nodes, Parents, Properties } from 'hast'

export interface Visited {
  element: Element
  parent: Parents
  /** Where it was among its siblings. */
  index: number
}

/** Every element below a node, in the order of the page, with what it is in. */
export function elementsOf(node: Parents, found: Visited[] = []): Visited[] {
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'element') continue
    found.push({ element: child, parent: node, index })
    elementsOf(child, found)
  }
  return found
}

/** What a reader would read in it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '')
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** An element with what is in it. */
export const h = (tagName: string, properties: Properties, ...children: Array<ElementContent | string>): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
})

/** Puts others where an element is. */
export function replace({ element, parent, index }: Visited, ...others: ElementContent[]): void {
  // Usually it is still where it was; to look for each of many would take for ever.
  const at = parent.children[index] === element ? index : parent.children.indexOf(element)
  parent.children.splice(at, 1, ...others)
}

export const classesOf = (element: Element): string[] =>
  Array.isArray(element.properties.className) ? element.properties.className.map(String) : []

export const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name)

export function addClass(element: Element, ...names: string[]): void {
  element.properties.className = [...new Set([...classesOf(element), ...names])]
}

export const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName)

/** The text of an attribute; '' if there is none. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  return typeof value === 'string' ? value : ''
}

/** The line of the source that an element comes from; 1 if it does not say. */
export const lineOf = (element: Element): number => Number.parseInt(attribute(element, 'dataLine'), 10) || 1
