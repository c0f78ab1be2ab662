import type { MarkdownIt, StateBlock } from 'markdown-it'
import { close, endOfIndented, indentAt, isCode, open, readBody, textAt, writeLine } from './body'

const marker = /^===([!+]{0,2})[ \t]+(?:"(.*)"|'(.*)')[ \t]*$/

/** `=== "Title"` over lines indented by four; those that follow each other are one group, of which one shows. */
export function contentTabs(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'content_tabs', readTabs, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
}

function readTabs(state: StateBlock, start: number, end: number, isTrial: boolean): boolean {
  if (isCode(state, start) || !marker.test(textAt(state, start))) return false
  if (isTrial) return true
  open(state, 'tabs', 'div', start, { class: 'tabs' })
  let line: number | undefined = start
  while (line !== undefined) {
    readTab(state, line, end)
    line = nextOfGroup(state, start, end)
  }
  close(state, 'tabs', 'div')
  return true
}

function readTab(state: StateBlock, start: number, end: number) {
  const [, flags = '', double, single] = marker.exec(textAt(state, start)) ?? []
  openTab(state, start, double ?? single ?? '', flags.includes('+'))
  readBody(state, start + 1, endOfIndented(state, start, end), indentAt(state, start) + 4)
  close(state, 'tab', 'div')
}

/** Opens one tab of a group, with its label. */
export function openTab(state: StateBlock, line: number, label: string, isSelected = false): void {
  open(state, 'tab', 'div', line, { class: isSelected ? 'tab selected' : 'tab' })
  open(state, 'tab_label', 'p', line, { class: 'tab-label' })
  writeLine(state, label, line)
  close(state, 'tab_label', 'p')
}

function nextOfGroup(state: StateBlock, start: number, end: number): number | undefined {
  const line = state.skipEmptyLines(state.line)
  if (line >= end || indentAt(state, line) !== indentAt(state, start)) return undefined
  const match = marker.exec(textAt(state, line))
  return match && !match[1]?.includes('!') ? line : undefined
}
