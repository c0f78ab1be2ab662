/** What to call a list of these kinds: "APIs"; "Catalog" for all or several. */
export function listTitle(kinds: string[], pluralOf: (kind: string) => string): string {
  const [kind, ...others] = kinds
  return kind === undefined || others.length > 0 ? 'Catalog' : pluralOf(kind)
}
