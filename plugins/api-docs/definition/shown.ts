/** What of a definition is shown, as the address says it. */
export type Shown = { view: 'overview' | 'source' } | { view: 'operation' | 'schema'; key: string }

export function parseShown(query: URLSearchParams): Shown {
  const [operation, schema] = [query.get('operation'), query.get('schema')]
  if (operation) return { view: 'operation', key: operation }
  if (schema) return { view: 'schema', key: schema }
  return { view: query.get('view') === 'source' ? 'source' : 'overview' }
}

/** The query of an address that shows it. */
export function shownQuery(shown: Shown): string {
  if (shown.view === 'overview') return ''
  return `?${new URLSearchParams('key' in shown ? { [shown.view]: shown.key } : { view: shown.view })}`
}
