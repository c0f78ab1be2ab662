import type { Entity } from '@callboard/catalog-model'
import type { When } from '../When'

/** Whether a tab or card with this condition is for this entity. */
export function appliesTo(entity: Entity, when: When = {}): boolean {
  return (
    isOneOf(entity.kind, when.kind) &&
    !(when.notKind && isOneOf(entity.kind, when.notKind)) &&
    isOneOf(entity.spec?.type, when.type) &&
    hasOneOf(entity.metadata.annotations ?? {}, when.annotation) &&
    (when.relation === undefined || (entity.relations ?? []).some(({ type }) => isOneOf(type, when.relation)))
  )
}

function isOneOf(value: unknown, wanted: string | string[] | undefined): boolean {
  if (wanted === undefined) return true
  return typeof value === 'string' && [wanted].flat().some((one) => one.toLowerCase() === value.toLowerCase())
}

const hasOneOf = (annotations: Record<string, string>, wanted: string | string[] | undefined) =>
  wanted === undefined || [wanted].flat().some((one) => Object.hasOwn(annotations, one))
