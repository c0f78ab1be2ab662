import { parseEntityRef } from '@callboard/plugin-api'

/** The parts of a reference that the address of a route takes. */
export function addressOf(ref: string) {
  const { kind, namespace, name } = parseEntityRef(ref)
  return { kind, namespace, name }
}
