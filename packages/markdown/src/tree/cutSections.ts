import type { Nodes, Root } from 'hast'
import type { Section } from '../Rendered'
import { textOf } from './visit'

const blocks = new Set(
  'address article aside blockquote br dd details div dl dt figcaption figure hr li ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object'])

// Each is a row of the search index: what comes after is part of the last one.
const maxSections = 1_000

/** The page cut at its headings, as plain text for search. */
export function cutSections(tree: Root): Section[] {
  const sections: Section[] = [{ id: '', title: '', text: '' }]
  const read = (node: Nodes) => {
    const section = sections.at(-1)
    if (!section) return
    if (node.type === 'text') section.text += node.value
    if (node.type === 'root') for (const child of node.children) read(child)
    if (node.type !== 'element' || silent.has(node.tagName)) return
    if (/^h[1-6]$/.test(node.tagName) && sections.length <= maxSections) {
      sections.push({ id: String(node.properties.id), title: plain(textOf(node)), text: '' })
      return
    }
    if (node.tagName === 'img') section.text += ` ${node.properties.alt ?? ''} `
    if (blocks.has(node.tagName)) section.text += '\n'
    for (const child of node.children) read(child)
    const last = sections.at(-1)
    if (last && blocks.has(node.tagName)) last.text += '\n'
  }
  read(tree)
  return sections.map((section) => ({ ...section, text: plain(section.text) })).filter(({ id, text }) => id || text)
}

const plain = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
