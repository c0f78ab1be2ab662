import { findField } from '../fields/findField'
import { type ParsedQuery, parseQuery, type QueryPart } from '../parse/parseQuery'
import { printQuery } from '../printQuery'
import type { FieldNode, QueryNode, QueryValue } from '../QueryNode'

/** The text without one of its conditions; the others stay as they were written. */
export function withoutPart(text: string, { from, to }: Pick<QueryPart, 'from' | 'to'>): string {
  return joined(text.slice(0, from).replace(/(^|\s)(AND\s|NOT\s|-)\s*$/, ' '), text.slice(to))
}

/** The text with one more condition at its end. */
export function withPart(text: string, node: QueryNode): string {
  const { query, parts } = parseQuery(text)
  const start = query.type === 'or' && parts.length === 1 ? `(${text.trim()})` : text
  return joined(start, node.type === 'or' ? `(${printQuery(node)})` : printQuery(node))
}

const joined = (before: string, after: string) => [before.trim(), after.trim()].filter(Boolean).join(' ')

/**
 * The values that a query asks of a field with a condition of its own at the top: what a list of choices can show as chosen. Of several
 * such conditions the first, and undefined if there is none: what stands in groups, is negated or has stars is none.
 */
export function valuesOfField(
  { parts }: ParsedQuery,
  field: string,
): { part: QueryPart; node: FieldNode; values: string[] } | undefined {
  for (const part of parts) {
    const values = isOf(part.node, field) ? plainValues(part.node.values) : undefined
    if (values && part.node.type === 'field') return { part, node: part.node, values }
  }
  return undefined
}

const isOf = (node: QueryNode, field: string): node is FieldNode =>
  node.type === 'field' &&
  (node.field === field || (findField(node.field)?.path ?? node.field) === (findField(field)?.path ?? field))

function plainValues(values: QueryValue[]): string[] | undefined {
  const texts = values.flatMap((value) => ('is' in value ? [value.is] : []))
  return texts.length === values.length ? texts : undefined
}

/** The text with a value of a field chosen, or no longer: alternatives stand in one condition, `type:service,website`. */
export function toggledValue(text: string, field: string, value: string, exact: boolean): string {
  const chosen = valuesOfField(parseQuery(text), field)
  if (!chosen) return withPart(text, { type: 'field', field, exact, values: [{ is: value }] })
  const { part, node, values } = chosen
  const others = values.filter((each) => each.toLowerCase() !== value.toLowerCase())
  const next = others.length < values.length ? others : [...values, value]
  if (next.length === 0) return withoutPart(text, part)
  const printed = printQuery({ ...node, values: next.map((is) => ({ is })) })
  return text.slice(0, part.from) + printed + text.slice(part.to)
}
