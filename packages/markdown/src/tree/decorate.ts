import type { Element, Root } from 'hast'
import type { Heading } from '../Rendered'
import { addClass, attribute, elementsOf, h, isHeading, replace, textOf } from './visit'

/** What a page shows beside what was written: links to its sections, a table of contents, room for what is wide. */
export function decorate(tree: Root, headings: Heading[]): void {
  // One is shown: many of many headings would be more than anyone could hold.
  let listed = false
  for (const visited of elementsOf(tree)) {
    const { element } = visited
    if (isHeading(element)) replace(visited, withLink(element))
    else if (element.tagName === 'table') replace(visited, scrolling(element))
    else if (element.tagName === 'td' || element.tagName === 'th') align(element)
    else if (element.tagName === 'img') showWhereMeant(element)
    else if (!listed && isContents(element)) {
      replace(visited, contents(headings))
      listed = true
    }
  }
}

/** Beside the heading, not in it: it would be read out as part of every heading. */
const withLink = (heading: Element) =>
  h(
    'div',
    { className: ['heading'] },
    heading,
    h('a', {
      className: ['heading-link'],
      href: `#${encodeURIComponent(attribute(heading, 'id'))}`,
      ariaLabel: `Link to the section “${textOf(heading).trim()}”`,
    }),
  )

/** What is wider than the page scrolls by itself, so it must be reachable by keyboard. */
function scrolling(table: Element): Element {
  const caption = elementsOf(table).find(({ element }) => element.tagName === 'caption')
  const ariaLabel = caption ? textOf(caption.element).trim() : 'Table'
  return h('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel }, table)
}

/** Columns are aligned by a style, and no style passes. */
function align(cell: Element) {
  const [, side] = /^text-align:(left|right|center)$/.exec(attribute(cell, 'style')) ?? []
  if (side) cell.properties.align = side
}

/** `picture.png#only-dark`, and as GitHub writes it. */
function showWhereMeant(image: Element) {
  image.properties.loading ??= 'lazy'
  const [, theme] = /#(?:only-|gh-)(dark|light)(?:-mode-only)?$/.exec(attribute(image, 'src')) ?? []
  if (theme) addClass(image, `only-${theme}`)
}

const isContents = ({ tagName, children: [only, ...others] }: Element) =>
  tagName === 'p' && others.length === 0 && only?.type === 'text' && only.value.trim() === '[TOC]'

function contents(headings: Heading[]): Element {
  const [first] = headings
  const listed = headings.filter((heading) => heading !== first || heading.level > 1)
  return h('nav', { className: ['toc'], ariaLabel: 'On this page' }, ...nest(listed))
}

/** Headings as lists in lists; those of one section are in the item of its heading. */
function nest(headings: Heading[]): Element[] {
  const top = h('ul', {})
  const open: Array<{ level: number; item: Element; list?: Element }> = []
  for (const { level, id, text } of headings) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const item = h('li', {}, h('a', { href: `#${encodeURIComponent(id)}` }, text))
    listOf(open.at(-1), top).children.push(item)
    open.push({ level, item })
  }
  return top.children.length > 0 ? [top] : []
}

/** The list in an item, made when the first heading comes into it. */
function listOf(section: { item: Element; list?: Element } | undefined, top: Element): Element {
  if (!section) return top
  if (!section.list) {
    section.list = h('ul', {})
    section.item.children.push(section.list)
  }
  return section.list
}
