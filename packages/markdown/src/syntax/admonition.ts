import type { StateBlock } from 'markdown-it'
import { close, open, writeLine } from './body'

/** The looks there are, and the words that people write for them. */
const words = {
  note: ['seealso'],
  abstract: ['summary', 'tldr'],
  info: ['todo'],
  tip: ['hint'],
  important: [],
  success: ['check', 'done'],
  question: ['help', 'faq'],
  warning: ['attention'],
  failure: ['fail', 'missing'],
  danger: ['error', 'caution'],
  bug: [],
  example: [],
  quote: ['cite'],
}

const lookByWord = new Map(
  Object.entries(words).flatMap(([look, others]) => [look, ...others].map((word) => [word, look])),
)

/** The look of an admonition, by the word that was written; undefined for a word that nobody knows. */
export const lookOf = (word: string): string | undefined => lookByWord.get(word.toLowerCase())

export interface Admonition {
  /** As it was written: `warning`. */
  word: string
  /** Undefined for that of its word; '' for none. */
  title: string | undefined
  /** Whether it can be folded, and is at first. */
  fold?: 'open' | 'closed' | undefined
  /** Further classes, such as `inline`. */
  classes?: string[]
}

/** Opens an admonition; the tag that `closeAdmonition` needs. */
export function openAdmonition(state: StateBlock, line: number, admonition: Admonition): string {
  const { word, title = capitalised(word), fold, classes = [] } = admonition
  const className = ['admonition', `is-${lookOf(word) ?? 'note'}`, ...classes].join(' ')
  const tag = fold ? 'details' : 'div'
  open(state, 'admonition', tag, line, { class: className, ...(fold === 'open' && { open: '' }) })
  if (title || fold) writeTitle(state, line, fold ? 'summary' : 'p', title || capitalised(word))
  return tag
}

export const closeAdmonition = (state: StateBlock, tag: string): void => close(state, 'admonition', tag)

function writeTitle(state: StateBlock, line: number, tag: string, title: string) {
  open(state, 'admonition_title', tag, line, { class: 'admonition-title' })
  writeLine(state, title, line)
  close(state, 'admonition_title', tag)
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
