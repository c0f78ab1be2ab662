import { parseEntityRef, pathOfRef } from '@callboard/catalog-model'

/** Markdown of a badge that leads to the entity's page, for the README of its repository. */
export function badgeMarkdown({ ref, title }: { ref: string; title: string }, origin: string): string {
  const { kind, namespace, name } = parseEntityRef(ref)
  const picture = ['api/catalog/entities/by-name', ...[kind, namespace, name].map(encodeURIComponent), 'badge.svg']
  return `[![${title.replace(/[\\[\]]/g, '\\$&')}](${origin}/${picture.join('/')})](${origin}${pathOfRef(ref)})`
}
