import { printQuery, type QueryNode } from '@callboard/query'
import { orphanFilter } from '../orphans/orphanFilter'

/** What a link to a list narrows it by: several values of one are alternatives. */
export interface Narrowing {
  /** Components, if it is not said; of every kind, if it is empty. */
  kind?: string[]
  type?: string[]
  /** Refs, `me` or `none`. Refs are meant exactly: the groups below have lists of their own. */
  owner?: string[]
  lifecycle?: string[]
  tag?: string[]
  /** Other fields with their values, such as `spec.site=berlin`. */
  field?: string[]
  text?: string
}

/** What an address stands for that says nothing of a query. */
export const defaultQuery = 'kind:component'

/** The query that narrows by these. */
export function queryOf({ kind, type, owner = [], lifecycle, tag, field = [], text = '' }: Narrowing): string {
  const nodes = [
    ...(kind
      ? nodeOf(
          'kind',
          kind.map((each) => each.toLowerCase()),
        )
      : nodeOf('kind', ['component'])),
    ...nodeOf('type', type),
    ...nodeOf(
      'owner',
      owner,
      owner.some((each) => each.includes(':')),
    ),
    ...nodeOf('lifecycle', lifecycle),
    ...nodeOf('tag', tag),
    ...fieldNodes(field),
    ...(text.trim() ? [{ type: 'text', text: text.trim() } as const] : []),
  ]
  return nodes.map(printQuery).join(' ')
}

function nodeOf(field: string, values: string[] = [], exact = false): QueryNode[] {
  return values.length > 0 ? [{ type: 'field', field, exact, values: values.map((is) => ({ is })) }] : []
}

function fieldNodes(filters: string[]): QueryNode[] {
  const byField = new Map<string, string[]>()
  for (const filter of filters.filter((each) => each !== orphanFilter)) {
    const field = filter.slice(0, filter.indexOf('='))
    byField.set(field, [...(byField.get(field) ?? []), filter.slice(field.length + 1)])
  }
  return [
    ...[...byField].flatMap(([field, values]) => nodeOf(field, values)),
    ...(filters.includes(orphanFilter) ? nodeOf('is', ['orphan']) : []),
  ]
}
