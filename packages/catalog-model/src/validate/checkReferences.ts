import { isEntityRef, parseEntityRef, stringifyEntityRef } from '../entityRef'
import type { Kind } from '../Kind'
import { refsIn, type WrittenRef } from '../refFields'
import { type Finding, spell } from './Finding'
import { foreignCharacter } from './invisible'

/**
 * Checks the form of every reference in a `spec`; whether its target exists is for the catalog to say. One that no entity can
 * have is only a warning, as in Backstage: the entity is there, the relation is not.
 */
export function checkReferences(spec: unknown, kind: Kind): Finding[] {
  return refsIn(kind.spec, spec).flatMap((written) => checkReference(written) ?? [])
}

function checkReference({ path, text, meta }: WrittenRef): Finding | undefined {
  const place = ['spec', ...path]
  if (text.trim() === '') return undefined
  try {
    const ref = stringifyEntityRef(parseEntityRef(text, { kind: meta.kind }))
    if (isEntityRef(ref)) return undefined
    const foreign = foreignCharacter(text)
    const message = `\`${spell(place)}\` names no entity: \`${text}\` has a character that no name has${foreign ? ` (${foreign})` : ''}. Write \`[<kind>:][<namespace>/]<name>\`.`
    return { level: 'warning', code: 'impossible-reference', message, path: place }
  } catch (fault) {
    return { level: 'error', code: 'invalid-reference', message: (fault as TypeError).message, path: place }
  }
}
