import type { Element, Root } from 'hast'
import type { Heading } from '../Rendered'
import { slugify, slugifyLikeGitHub } from './slugify'
import { elementsOf, textOf } from './visit'

// Ids of the portal's own page: an element of the same name could be found in place of it.
const reserved = ['', 'root', 'content', 'bootstrap']

/** Gives every heading the id that deep links use, and where GitHub's differs, an empty anchor of that name before it. */
export function nameHeadings(tree: Root): Heading[] {
  const elements = [...elementsOf(tree)]
  const taken = new Set([...reserved, ...elements.flatMap(({ element }) => idOf(element) ?? [])])
  const found = elements.filter(({ element }) => /^h[1-6]$/.test(element.tagName))
  const headings = found.map(({ element }) => {
    const text = textOf(element).replace(/\s+/g, ' ').trim()
    const id = idOf(element) ?? unique(slugify(text), taken, '_', 1)
    element.properties.id = id
    return { id, level: Number(element.tagName[1]), text }
  })
  const counts = new Map<string, number>()
  for (const [index, { element, parent }] of found.entries()) {
    const alias = likeGitHub(headings[index]?.text ?? '', counts)
    if (taken.has(alias)) continue
    taken.add(alias)
    parent.children.splice(parent.children.indexOf(element), 0, anchor(alias))
  }
  return headings
}

const idOf = (element: Element) =>
  typeof element.properties.id === 'string' && element.properties.id ? element.properties.id : undefined

function unique(slug: string, taken: Set<string>, separator: string, from: number): string {
  let id = slug
  for (let count = from; taken.has(id); count += 1) id = `${slug}${separator}${count}`
  taken.add(id)
  return id
}

function likeGitHub(text: string, counts: Map<string, number>): string {
  const slug = slugifyLikeGitHub(text)
  const count = counts.get(slug) ?? 0
  counts.set(slug, count + 1)
  return count ? `${slug}-${count}` : slug
}

const anchor = (id: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { id, className: ['alias'] },
  children: [],
})
