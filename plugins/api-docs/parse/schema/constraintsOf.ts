import { at, inline, isObject, listOf, type ObjectValue } from '../values'

/** What values have to keep to, each in a few words, in the order that one asks. */
export function constraintsOf(schema: ObjectValue): string[] {
  return [
    ...range(schema),
    ...size(schema, 'Length', ['character', 'characters']),
    ...size(schema, 'Items', ['item', 'items']),
    ...size(schema, 'Properties', ['field', 'fields']),
    ...(typeof at(schema, 'multipleOf') === 'number' ? [`a multiple of ${at(schema, 'multipleOf')}`] : []),
    ...(typeof at(schema, 'pattern') === 'string' ? [`matches ${at(schema, 'pattern')}`] : []),
    ...(at(schema, 'uniqueItems') === true ? ['no item twice'] : []),
    ...(Object.hasOwn(schema, 'const') ? [`always ${inline(at(schema, 'const'))}`] : []),
    ...(at(schema, 'additionalProperties') === false || at(schema, 'unevaluatedProperties') === false
      ? ['no other fields']
      : []),
    ...encoding(schema),
    ...dependencies(schema),
  ]
}

/** Exclusive bounds are a flag in OpenAPI 2 and 3.0 and a number since. */
function range(schema: ObjectValue): string[] {
  const bound = (inclusive: string, exclusive: string): [number, boolean] | undefined => {
    const [limit, open] = [at(schema, inclusive), at(schema, exclusive)]
    if (typeof open === 'number') return [open, true]
    return typeof limit === 'number' ? [limit, open === true] : undefined
  }
  const least = bound('minimum', 'exclusiveMinimum')
  const most = bound('maximum', 'exclusiveMaximum')
  if (least && most && !least[1] && !most[1]) return [`${least[0]} to ${most[0]}`]
  return [
    ...(least ? [`${least[1] ? 'more than' : 'at least'} ${least[0]}`] : []),
    ...(most ? [`${most[1] ? 'less than' : 'at most'} ${most[0]}`] : []),
  ]
}

function size(schema: ObjectValue, what: 'Length' | 'Items' | 'Properties', [one, many]: [string, string]): string[] {
  const [least, most] = [at(schema, `min${what}`), at(schema, `max${what}`)]
  const counted = (count: unknown) => `${count} ${count === 1 ? one : many}`
  if (typeof least === 'number' && typeof most === 'number') {
    return [least === most ? `exactly ${counted(least)}` : `${least} to ${counted(most)}`]
  }
  if (typeof least === 'number' && least > 0) return [`at least ${counted(least)}`]
  return typeof most === 'number' ? [`at most ${counted(most)}`] : []
}

function encoding(schema: ObjectValue): string[] {
  const [encoded, type] = [at(schema, 'contentEncoding'), at(schema, 'contentMediaType')]
  return [
    ...(typeof type === 'string' ? [`holds ${type}`] : []),
    ...(typeof encoded === 'string' ? [`encoded as ${encoded}`] : []),
  ]
}

function dependencies(schema: ObjectValue): string[] {
  const required = at(schema, 'dependentRequired')
  if (!isObject(required)) return []
  return Object.entries(required).map(([name, needs]) => `${name} needs ${listOf(needs).map(inline).join(', ')}`)
}
