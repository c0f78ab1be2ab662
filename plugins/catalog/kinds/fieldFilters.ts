/** The values that are asked of each field, out of texts such as `spec.site=berlin`. */
export function fieldFilters(filters: string[]): Map<string, string[]> {
  const byField = new Map<string, string[]>()
  for (const filter of filters) {
    const [field, value] = splitField(filter)
    byField.set(field, [...(byField.get(field) ?? []), value])
  }
  return byField
}

/** `spec.site=berlin` as field and value. */
export function splitField(filter: string): [field: string, value: string] {
  const [field = '', ...value] = filter.split('=')
  return [field, value.join('=')]
}
