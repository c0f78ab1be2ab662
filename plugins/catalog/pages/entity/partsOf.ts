import type { EntitySummary, RelatedEntity } from '../../plugin'

/** Parts of one kind. */
export interface Parts {
  kind: string
  items: EntitySummary[]
}

/** From large to small. */
const kindOrder = ['Domain', 'System', 'Component', 'API', 'Resource']

/** What a domain or system consists of, by kind, without references that lead nowhere. */
export function partsOf(relations: RelatedEntity[]): Parts[] {
  const parts = relations.flatMap(({ type, entity }) => (type === 'hasPart' && entity ? [entity] : []))
  const kinds = new Set([...kindOrder, ...parts.map(({ kind }) => kind)])
  return [...kinds]
    .map((kind) => ({ kind, items: parts.filter((part) => part.kind === kind) }))
    .filter(({ items }) => items.length > 0)
}
