import type { Root } from 'hast'
import { attribute, elementsOf } from './visit'

// An element can be found by its id as if it were a global variable. So no page may name one like those that libraries
// ask for without knowing whether they exist, or like the elements that the portal's own page looks up.
const reserved = new Set('root content bootstrap process global module exports require define'.split(' '))
const allowed = /^(?:[\p{L}\p{N}-]|_\d)[\p{L}\p{N}\p{M}_.:-]{0,200}$/u

/** Whether an element of a page may have this id. */
export const isAllowedId = (id: string): boolean => allowed.test(id) && !reserved.has(id.toLowerCase())

/** Takes away ids that no page may have, and those that are there twice; `<a name>` counts as an id. */
export function restrictIds(tree: Root): Set<string> {
  const taken = new Set<string>()
  for (const { element } of elementsOf(tree)) {
    const id = attribute(element, 'id') || (element.tagName === 'a' ? attribute(element, 'name') : '')
    delete element.properties.id
    if (!id || taken.has(id) || !isAllowedId(id)) continue
    taken.add(id)
    element.properties.id = id
  }
  return taken
}
