import type { Element, ElementContent, Root } from 'hast'
import { type Token, tokenize } from '../code/highlight'
import { classesOf, elementsOf, textOf } from './visit'

/** Colours the code of every block that says its language. */
export async function highlightCode(tree: Root): Promise<void> {
  for (const { element } of [...elementsOf(tree)]) {
    const code = element.tagName === 'pre' ? element.children[0] : undefined
    if (code?.type !== 'element' || code.tagName !== 'code') continue
    const language =
      classesOf(code)
        .find((name) => name.startsWith('language-'))
        ?.slice('language-'.length) ?? ''
    const lines = await tokenize(textOf(code), language)
    code.children = lines.flatMap((line, index) => (index ? [newline, lineElement(line)] : [lineElement(line)]))
  }
}

const newline: ElementContent = { type: 'text', value: '\n' }

const lineElement = (tokens: Token[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['line'] },
  children: tokens.map(tokenNode),
})

const tokenNode = ({ text, kind }: Token): ElementContent =>
  kind
    ? {
        type: 'element',
        tagName: 'span',
        properties: { className: [`code-${kind}`] },
        children: [{ type: 'text', value: text }],
      }
    : { type: 'text', value: text }
