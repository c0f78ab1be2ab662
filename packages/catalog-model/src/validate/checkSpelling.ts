import type { Kind } from '../Kind'
import { nearest } from '../nearest'
import { type Finding, write } from './Finding'
import { shapeOf } from './fieldAt'

/** Fields of one's own are welcome in a `spec`. One that is nearly a known field is more likely a typing error. */
export function checkSpelling(spec: unknown, kind: Kind): Finding[] {
  if (typeof spec !== 'object' || spec === null) return []
  const known = Object.keys(shapeOf(kind.spec))
  const unused = known.filter((field) => !Object.hasOwn(spec, field))
  return Object.keys(spec)
    .filter((field) => !known.includes(field))
    .flatMap((field) => {
      const guess = nearest(field, unused)
      return guess === undefined ? [] : [likelyTypo(field, guess)]
    })
}

function likelyTypo(field: string, guess: string): Finding {
  const message = `\`spec.${field}\` means nothing to the catalog. Did you mean \`${guess}\`?`
  return { level: 'warning', code: 'unknown-field', message, path: ['spec', field], atKey: true, fix: write(guess) }
}
