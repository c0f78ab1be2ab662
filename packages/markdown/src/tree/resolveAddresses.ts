import { isSafeUrl, isWebUrl } from '@callboard/catalog-model'
import type { Root } from 'hast'
import type { Page } from '../page/Page'
import type { RenderOptions } from '../Rendered'
import { isPicture } from './isPicture'
import { attribute, elementsOf, h, lineOf, replace, type Visited } from './visit'

const scheme = /^[a-z][a-z0-9+.-]*:/i

/** Lets the caller say where relative links and images lead; what leads nowhere is shown as text, with a problem. */
export function resolveAddresses(tree: Root, page: Page, { resolveLink, resolveImage }: RenderOptions): void {
  for (const visited of elementsOf(tree)) {
    if (visited.element.tagName === 'a') resolveHref(visited, page, resolveLink)
    if (visited.element.tagName === 'img') resolveSrc(visited, page, resolveImage)
  }
}

type LookUp = ((address: string) => string | undefined) | undefined

function resolveHref(visited: Visited, page: Page, lookUp: LookUp) {
  const link = visited.element
  const href = attribute(link, 'href').trim()
  delete link.properties.target
  delete link.properties.rel
  if (!href || href.startsWith('#')) return
  if (href.startsWith('//') || isSafeUrl(href)) {
    if (href.startsWith('//') || isWebUrl(href))
      Object.assign(link.properties, { target: '_blank', rel: ['noreferrer'] })
    return
  }
  const resolved = scheme.test(href) ? undefined : lookUp ? lookUp(href) : href
  if (resolved !== undefined) {
    link.properties.href = resolved
    return
  }
  page.problems.push({ line: lineOf(link), message: `The link \`${shortened(href)}\` leads nowhere.`, address: href })
  replace(visited, h('span', { className: ['missing'], title: `Leads nowhere: ${shortened(href)}` }, ...link.children))
}

function resolveSrc(visited: Visited, page: Page, lookUp: LookUp) {
  const image = visited.element
  const source = attribute(image, 'src').trim()
  if (source.startsWith('//') || isWebUrl(source) || isPicture(source)) return
  const resolved = scheme.test(source) || !source ? undefined : lookUp ? lookUp(source) : source
  if (resolved !== undefined) {
    // The part behind # says in which theme it shows.
    image.properties.src = resolved.includes('#') ? resolved : resolved + (/#.*$/.exec(source)?.[0] ?? '')
    return
  }
  page.problems.push({
    line: lineOf(image),
    message: `There is no image \`${shortened(source)}\` that can be shown.`,
    address: source,
  })
  replace(visited, h('span', { className: ['missing'] }, attribute(image, 'alt') || 'Image'))
}

const shortened = (address: string) => (address.length > 120 ? `${address.slice(0, 120)}…` : address)
