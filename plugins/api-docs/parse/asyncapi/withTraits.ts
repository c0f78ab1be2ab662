import { follow, type Reading } from '../Reading'
import { at, listOf, type ObjectValue } from '../values'

/** A message or an operation with what it has from its traits; what it says itself wins. */
export function withTraits(value: ObjectValue, reading: Reading): ObjectValue {
  const traits = listOf(at(value, 'traits')).map((trait) => follow(trait, reading).value)
  return Object.fromEntries([...traits, value].flatMap((part) => Object.entries(part)))
}
