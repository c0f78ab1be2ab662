import type { Root } from 'hast'
import { attribute, elementsOf, hasClass, isHeading, replace } from './visit'

/** Headings of the page around it are `h1` and `h2`. */
const first = 3

/** Makes a part of another page of what was written as a page: its ids could be those of that page, and its pictures of any size. */
export function embed(tree: Root): void {
  for (const visited of elementsOf(tree)) {
    const { element } = visited
    if (element.tagName === 'img') replace(visited, { type: 'text', value: attribute(element, 'alt') })
    else if (hasClass(element, 'heading-link') || hasClass(element, 'alias')) replace(visited)
    else if (isHeading(element)) element.tagName = `h${Math.min(6, Number(element.tagName[1]) + first - 1)}`
    delete element.properties.id
  }
}
