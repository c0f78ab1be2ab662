import { fromPointer, isObject, valueAt } from '@callboard/catalog-model'

/** The first `$ref` that comes back to itself without a step into a value: whoever checks anything by it never ends. */
export function refInCircle(schema: unknown): string | undefined {
  const checked = new Set<unknown>()
  const ending = new Set<string>()
  const follow = (value: unknown, above: string[]): string | undefined => {
    if (!isObject(value)) return undefined
    const { $ref } = value
    if (typeof $ref === 'string') {
      if (above.includes($ref)) return $ref
      if (ending.has($ref)) return undefined
      const circle = follow(valueAt(schema, fromPointer($ref.slice(1))), [...above, $ref])
      if (circle === undefined) ending.add($ref)
      return circle
    }
    return alternatives
      .flatMap((name) => value[name] ?? [])
      .reduce<string | undefined>((found, each) => found ?? follow(each, above), undefined)
  }
  const within = (value: unknown): string | undefined => {
    if (typeof value !== 'object' || value === null || checked.has(value)) return undefined
    checked.add(value)
    return (
      follow(value, []) ??
      Object.values(value).reduce<string | undefined>((found, each) => found ?? within(each), undefined)
    )
  }
  return within(schema)
}

/** What holds for the same value as the schema around it. */
const alternatives = ['allOf', 'anyOf', 'oneOf']
