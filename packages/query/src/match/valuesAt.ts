import type { Entity } from '@callboard/catalog-model'

type Scalar = string | number | boolean | null

/**
 * What stands at a dotted path of an entity, in any case, as Backstage's filters read it: lists item by item, and a text in a list as
 * a field of its own, `metadata.tags.java`, which is true.
 */
export function valuesAt({ apiVersion, kind, metadata, spec }: Entity, path: string): Scalar[] {
  const folded = path.toLowerCase()
  const values = [...walk({ apiVersion, kind, metadata, spec }, folded, false)]
  const isColumn = folded === 'spec.type' || folded === 'spec.lifecycle' || folded === 'metadata.description'
  return isColumn ? values.filter((value) => typeof value === 'string').slice(0, 1) : values
}

function* walk(value: unknown, rest: string, isInMap: boolean): Generator<Scalar> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item, rest, isInMap)
    // A list that holds texts makes fields of all its scalars.
    const isItem =
      value.some((item) => typeof item === 'string') &&
      value.some((item) => isScalar(item) && `${item}`.toLowerCase() === rest)
    if (isItem && rest !== '' && !isInMap) yield true
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* step(key.toLowerCase(), inner, rest, isInMap)
  } else if (rest === '' && isScalar(value)) yield value
}

function* step(key: string, inner: unknown, rest: string, isInMap: boolean): Generator<Scalar> {
  const isMap = isInMap || key === 'annotations' || key === 'labels'
  if (rest === key) yield* walk(inner, '', isMap)
  else if (rest.startsWith(`${key}.`)) yield* walk(inner, rest.slice(key.length + 1), isMap)
}

const isScalar = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)
