import type { Element, Root } from 'hast'
import type { Heading } from '../Rendered'
import { isAllowedId, restrictIds } from './ids'
import { slugify, slugifyLikeGitHub } from './slugify'
import { attribute, elementsOf, h, hasClass, isHeading, textOf } from './visit'

/** Gives every heading the id that deep links use, and where GitHub's differs, an empty anchor of that name before it. */
export function nameHeadings(tree: Root): Heading[] {
  const taken = restrictIds(tree)
  const found = elementsOf(tree).filter(({ element }) => isHeading(element) && !hasClass(element, 'sr-only'))
  const counts = new Map<string, number>()
  const headings = found.map(({ element }) => {
    const text = textOf(element).replace(/\s+/g, ' ').trim()
    const id = attribute(element, 'id') || freeId(slugify(text), taken, counts)
    element.properties.id = id
    return { id, level: Number(element.tagName[1]), text }
  })
  const aliases = new Map<unknown, Element>()
  const countsLikeGitHub = new Map<string, number>()
  for (const [index, { element }] of found.entries()) {
    const alias = likeGitHub(headings[index]?.text ?? '', countsLikeGitHub)
    if (taken.has(alias) || !isAllowedId(alias)) continue
    taken.add(alias)
    aliases.set(element, h('a', { id: alias, className: ['alias'] }))
  }
  // All at once: to make room for each of many headings takes for ever.
  for (const parent of new Set(found.map(({ parent }) => parent))) {
    parent.children = parent.children.flatMap((child) =>
      [aliases.get(child) ?? [], child].flat(),
    ) as typeof parent.children
  }
  return headings
}

/** As Python-Markdown counts: `usage`, `usage_1`, and `_1` for a heading of which nothing is left. */
function freeId(slug: string, taken: Set<string>, counts: Map<string, number>): string {
  const name = slug.replace(/^_+(?!\d)/, '').slice(0, 150)
  let count = counts.get(name) ?? 0
  let id = count ? `${name}_${count}` : name
  while (taken.has(id) || !isAllowedId(id)) {
    count += 1
    id = `${name}_${count}`
  }
  counts.set(name, count)
  taken.add(id)
  return id
}

function likeGitHub(text: string, counts: Map<string, number>): string {
  const slug = slugifyLikeGitHub(text)
  const count = counts.get(slug) ?? 0
  counts.set(slug, count + 1)
  return count ? `${slug}-${count}` : slug
}
