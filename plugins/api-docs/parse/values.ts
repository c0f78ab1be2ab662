/** What a definition holds anywhere: JSON. A file may hold anything in any place, so every look into it goes through these. */
export type Value = unknown
export type ObjectValue = { [key: string]: Value }

/** The value as an object; an empty one where it is none. */
export const objectOf = (value: Value): ObjectValue => (isObject(value) ? value : {})

export const listOf = (value: Value): Value[] => (Array.isArray(value) ? value : [])

export const isObject = (value: Value): value is ObjectValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of its own: `constructor` and `__proto__` are names like others in a definition. */
export function at(value: Value, key: string): Value {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as ObjectValue)[key]
    : undefined
}

/** Text that says something, or undefined. Numbers count: a version of `1.0` in YAML is one. */
export function textAt(value: Value, key: string): string | undefined {
  const text = at(value, key)
  if (typeof text === 'number') return String(text)
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

export const isTrueAt = (value: Value, key: string) => at(value, key) === true

/** Only the keys that have a value, so that `undefined` is never written. */
export function present<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

/** A value in one line: text as it is, all else as JSON. */
export function inline(value: Value): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 300 ? `${text.slice(0, 299)}…` : text
}
