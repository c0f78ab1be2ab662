import { isEntityRef, stringifyEntityRef } from './entityRef'

/** The canonical ref of the entity that a value is probably meant to be, if kind and name can be read; for problems to name it. */
export function guessRef(value: unknown): string | undefined {
  const { kind, metadata } = fieldsOf(value)
  const { name, namespace } = fieldsOf(metadata)
  if (typeof kind !== 'string' || typeof name !== 'string') return undefined
  const ref = stringifyEntityRef({ kind, namespace: typeof namespace === 'string' ? namespace : 'default', name })
  return isEntityRef(ref) ? ref : undefined
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
