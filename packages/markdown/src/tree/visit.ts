import type { Element, Nodes, Parents, Root } from 'hast'

/** Every element below a node, in the order of the page, with what it is in. */
export function* elementsOf(node: Parents): Generator<{ element: Element; parent: Parents; index: number }> {
  for (let index = 0; index < node.children.length; index += 1) {
    const child = node.children[index]
    if (child?.type !== 'element') continue
    yield { element: child, parent: node, index }
    // What was yielded may have been moved by whoever asked; then its own children are met where it is now.
    if (node.children[index] === child) yield* elementsOf(child)
  }
}

/** What a reader would read in it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '')
  return 'children' in node ? (node as Root).children.map(textOf).join('') : ''
}

export const classesOf = (element: Element): string[] =>
  Array.isArray(element.properties.className) ? element.properties.className.map(String) : []

export const hasClass = (element: Element, name: string) => classesOf(element).includes(name)
