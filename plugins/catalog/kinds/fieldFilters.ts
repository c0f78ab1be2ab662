/** The values that are asked of each field, out of texts such as `spec.site=berlin`. */
export function fieldFilters(filters: string[]): Map<string, string[]> {
  const byField = new Map<string, string[]>()
  for (const filter of filters) {
    const [field = '', ...value] = filter.split('=')
    byField.set(field, [...(byField.get(field) ?? []), value.join('=')])
  }
  return byField
}
