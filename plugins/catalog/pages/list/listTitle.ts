import type { useKinds } from '@callboard/plugin-api/frontend'

/** What to call a list of these kinds: "APIs"; "Catalog" for all or several, and for one that nobody knows, which may be misspelt. */
export function listTitle(kinds: string[], { findKind, pluralOf }: ReturnType<typeof useKinds>): string {
  const [kind, ...others] = kinds
  return kind === undefined || others.length > 0 || !findKind(kind) ? 'Catalog' : pluralOf(kind)
}
