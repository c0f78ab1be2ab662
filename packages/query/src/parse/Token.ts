import type { QueryValue } from '../QueryNode'

/** Where something stands in the text. */
export interface Span {
  from: number
  to: number
}

/** One value behind a field, or one word. */
export interface ValueToken extends Span {
  value: QueryValue
  /** Whether any of it stands in quotation marks. */
  isQuoted: boolean
  /** Where a quotation mark was opened that nothing closes. */
  unclosed?: number
}

export interface TermToken extends Span {
  type: 'term'
  field: (Span & { name: string }) | undefined
  operator: string
  values: ValueToken[]
}

export type Token = TermToken | (Span & { type: '(' | ')' | 'or' | 'and' | 'not' })
