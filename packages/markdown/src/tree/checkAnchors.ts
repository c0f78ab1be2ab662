import type { Root } from 'hast'
import type { Page } from '../page/Page'
import { attribute, elementsOf, lineOf } from './visit'

/** Notes links to sections that this page does not have. */
export function checkAnchors(tree: Root, page: Page): void {
  const elements = elementsOf(tree)
  const ids = new Set(elements.map(({ element }) => attribute(element, 'id')))
  for (const { element } of elements) {
    const href = attribute(element, 'href')
    const id = element.tagName === 'a' && href.startsWith('#') ? decoded(href.slice(1)) : ''
    if (!id || ids.has(id)) continue
    page.problems.push({
      line: lineOf(element),
      message: `The link \`${href.slice(0, 120)}\` leads to no section of this page.`,
      address: `#${id}`,
    })
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
