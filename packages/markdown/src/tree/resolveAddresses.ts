import type { Element, Parents, Root } from 'hast'
import type { Problem, RenderOptions } from '../Rendered'
import { elementsOf } from './visit'

const outside = /^([a-z][a-z0-9+.-]*:|\/\/)/i

/** Lets the caller say where relative links and images lead; what leads nowhere is shown as text. */
export function resolveAddresses(tree: Root, { resolveLink, resolveImage }: RenderOptions): Problem[] {
  const problems: Problem[] = []
  for (const { element, parent } of [...elementsOf(tree)]) {
    if (element.tagName === 'a') resolve(element, parent, 'href', resolveLink, problems)
    if (element.tagName === 'img') resolve(element, parent, 'src', resolveImage, problems)
  }
  return problems
}

function resolve(
  element: Element,
  parent: Parents,
  property: 'href' | 'src',
  lookUp: ((address: string) => string | undefined) | undefined,
  problems: Problem[],
) {
  const address = element.properties[property]
  if (typeof address !== 'string') return
  if (outside.test(address)) {
    if (property === 'href' && /^(https?:)?\/\//i.test(address)) {
      Object.assign(element.properties, { target: '_blank', rel: ['noreferrer'] })
    }
    return
  }
  if (!lookUp || address.startsWith('#')) return
  const resolved = lookUp(address)
  if (resolved !== undefined) {
    element.properties[property] = resolved
    return
  }
  problems.push({ line: 1, message: `${property === 'href' ? 'The link' : 'The image'} \`${address}\` leads nowhere.` })
  const instead: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['is-missing'] },
    children: property === 'href' ? element.children : [{ type: 'text', value: String(element.properties.alt ?? '') }],
  }
  parent.children.splice(parent.children.indexOf(element), 1, instead)
}
