import { nameOf, placeAt } from '../organisation/Organisation'
import { randomFrom } from '../organisation/random'

/** Refs of entities from anywhere in the organisation, of every kind. */
export function anyRefs(entities: number, length: number): string[] {
  const random = randomFrom(entities)
  return Array.from({ length }, () => {
    const { kind, index } = placeAt(Math.floor(random() * entities))
    return `${kind.toLowerCase()}:default/${nameOf(kind, index)}`
  })
}
