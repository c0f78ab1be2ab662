import { withoutPart } from './edit/editQuery'
import { parseQuery } from './parse/parseQuery'
import { readTokens } from './parse/readTokens'
import type { TermToken } from './parse/Token'

/** What may be completed where somebody types: the name of a field, or one of its values. */
export interface QueryCompletion {
  type: 'field' | 'value'
  /** The field, for a value. */
  field?: string
  /** What stands there up to the caret, without quotation marks. */
  prefix: string
  /** The place that a completion takes. */
  from: number
  to: number
  /** The query without the condition that is being typed: what values are counted under. */
  rest: string
}

/** What can be completed at a place of a query. */
export function completionAt(text: string, caret: number): QueryCompletion {
  const term = readTokens(text).find(
    (token): token is TermToken => token.type === 'term' && token.from <= caret && caret <= token.to,
  )
  if (!term) return { type: 'field', prefix: '', from: caret, to: caret, rest: text.trim() }
  const part = parseQuery(text).parts.find(({ from, to }) => from <= term.from && term.to <= to)
  const rest = withoutPart(text, part ?? term)
  if (!term.field || caret <= term.field.to) {
    return { type: 'field', prefix: text.slice(term.from, caret), from: term.from, to: term.field?.to ?? term.to, rest }
  }
  const value = term.values.find(({ from, to }) => from <= caret && caret <= to)
  const from = value?.from ?? caret
  const prefix = text.slice(from, caret).replace(/^"|"$/g, '')
  return { type: 'value', field: term.field.name, prefix, from, to: value?.to ?? caret, rest }
}
