/** The keys that lead to a field, such as `spec.site`. What stands below annotations and labels is one key, whatever dots it has. */
export function stepsOf(field: string): string[] {
  const [, above, key] = /^(metadata\.(?:annotations|labels))\.(.+)$/.exec(field) ?? []
  return above && key ? [...above.split('.'), key] : field.split('.')
}
