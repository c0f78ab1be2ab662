import { displayName } from '@callboard/catalog-model'
import type { IngestedEntity } from './Ingested'

/** What lists filter and sort by, taken out of an entity. */
export function columnsOf({ entity, edges }: Pick<IngestedEntity, 'entity' | 'edges'>) {
  const { kind, metadata, spec } = entity
  const target = (type: string, prefix = '') =>
    edges.find((edge) => edge.type === type && edge.targetRef.startsWith(prefix))?.targetRef ?? null
  return {
    kind,
    namespace: metadata.namespace,
    name: metadata.name,
    title: displayName(entity) ?? null,
    description: metadata.description ?? null,
    type: textOf(spec?.type),
    lifecycle: textOf(spec?.lifecycle),
    owner: target('ownedBy'),
    system: target('partOf', 'system:'),
    // Once each, as they are counted.
    tags: [...new Set(metadata.tags)],
  }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)
