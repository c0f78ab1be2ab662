import { beginningOf, type Entity, type Kind, stepsOf } from '@callboard/catalog-model'

/** An index holds them: one absurd entity must not fail its whole location. */
const mostValues = 20
const longestValue = 60
const mostBytes = 1500

/** The values of the fields that lists of an entity's kind are narrowed by, by field; null for a kind that has none. */
export function facetsOf(entity: Entity, kinds: Readonly<Record<string, Kind>>): Record<string, string[]> | null {
  const { facets = [] } = (Object.hasOwn(kinds, entity.kind) && kinds[entity.kind]) || {}
  if (facets.length === 0) return null
  let left = mostBytes
  const fits = (text: string) => {
    left -= Buffer.byteLength(text) + 8
    return left > 0
  }
  const values = facets.map((field) => {
    const texts = fits(field) ? textsAt(entity, stepsOf(field)).slice(0, mostValues) : []
    return [field, texts.filter(fits)] as const
  })
  return Object.fromEntries(values.filter(([, texts]) => texts.length > 0))
}

/** What stands at a path, as texts. Lists are looked through item by item. */
function textsAt(value: unknown, [step, ...rest]: string[]): string[] {
  if (Array.isArray(value)) {
    const texts = value.slice(0, mostValues).flatMap((item) => textsAt(item, step === undefined ? [] : [step, ...rest]))
    return [...new Set(texts)].sort()
  }
  if (typeof value === 'object' && value !== null) {
    if (step === undefined || !Object.hasOwn(value, step)) return []
    return textsAt((value as Record<string, unknown>)[step], rest)
  }
  const isText = step === undefined && value !== undefined && value !== null
  return isText ? [beginningOf(String(value), longestValue)].filter(Boolean) : []
}
