import type { Element, ElementContent, Root } from 'hast'
import { maxColoured, plainLines, type Token, tokenize } from '../code/highlight'
import { isPlain, languageOf } from '../code/languages'
import { type CodeInfo, readInfo } from '../code/readInfo'
import type { Page } from '../page/Page'
import { attribute, classesOf, elementsOf, h, lineOf, replace, textOf } from './visit'

/** Puts every block of code where its mark is: coloured, with its title, numbers and marked lines; diagrams as source. */
export async function renderCode(tree: Root, page: Page): Promise<void> {
  // Of a whole page, by its length and not by time: the same page has the same colours on a slow machine.
  let room = maxColoured
  for (const visited of elementsOf(tree)) {
    const { element } = visited
    if (element.tagName !== 'pre') continue
    const { info, code } = fenceOf(element, page)
    const read = readInfo(info)
    const isColoured = read.language !== 'mermaid' && languageOf(read.language) !== undefined
    if (isColoured) room -= code.length
    const isLate = isColoured && room < 0
    if (read.language === 'mermaid') replace(visited, diagram(code))
    else replace(visited, await snippet(code, read, isLate))
    noteProblems(page, lineOf(element), read, isLate)
  }
}

/** A block of code of the page, or one that was written as HTML. */
function fenceOf(element: Element, page: Page) {
  const fence = page.fences[Number(attribute(element, 'dataFence') || Number.NaN)]
  if (fence) return fence
  const code = element.children.find((child) => child.type === 'element' && child.tagName === 'code') as
    | Element
    | undefined
  const names = [...classesOf(element), ...(code ? classesOf(code) : [])]
  const language = names.find((name) => name.startsWith('language-'))?.slice('language-'.length)
  return { info: language ?? (names.includes('mermaid') ? 'mermaid' : ''), code: textOf(element).replace(/^\n/, '') }
}

const diagram = (source: string) =>
  h(
    'pre',
    { className: ['mermaid'], tabIndex: 0, role: 'group', ariaLabel: 'Source of a diagram' },
    h('code', {}, source.trimEnd()),
  )

async function snippet(code: string, info: CodeInfo, isLate: boolean): Promise<Element> {
  const { language, title, firstLine } = info
  const lines = isLate || isPlain(language) ? plainLines(code.replace(/\n$/, '')) : await tokenize(code, language)
  const className = [...(language ? [`language-${language}`] : []), ...(firstLine === undefined ? [] : ['linenums'])]
  const content = lines.flatMap((line, index) => [...(index ? [newline] : []), lineElement(line, index, info)])
  const label = title ?? (isPlain(language) ? 'Code' : `Code: ${language}`)
  return h(
    'figure',
    { className: ['snippet'] },
    ...(title ? [h('figcaption', { className: ['snippet-title'] }, title)] : []),
    h('pre', { tabIndex: 0, role: 'group', ariaLabel: label }, h('code', { className }, ...content)),
  )
}

const newline: ElementContent = { type: 'text', value: '\n' }

function lineElement(tokens: Token[], index: number, { marked, firstLine }: CodeInfo): Element {
  const properties = {
    className: marked.has(index + 1) ? ['line', 'marked'] : ['line'],
    ...(firstLine !== undefined && { dataNumber: String(firstLine + index) }),
  }
  return h('span', properties, ...tokens.map(tokenNode))
}

const tokenNode = ({ text, kind }: Token) => (kind ? h('span', { className: [`code-${kind}`] }, text) : text)

function noteProblems({ problems }: Page, line: number, { language }: CodeInfo, isLate: boolean) {
  if (isLate) problems.push({ line, message: 'There is so much code on this page that this block has no colours.' })
  else if (language !== 'mermaid' && !isPlain(language) && !languageOf(language)) {
    problems.push({ line, message: `\`${language}\` is no language that is known here; its code has no colours.` })
  }
}
