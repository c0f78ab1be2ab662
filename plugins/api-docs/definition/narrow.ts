import type { Definition } from '../plugin'

type Parts = Pick<Definition, 'groups' | 'schemas'>

/** The operations and schemas that hold every word of a text, in verb, name, summary, key or group. */
export function narrow({ groups, schemas }: Parts, text: string): Parts {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return { groups, schemas }
  const holds = (...parts: Array<string | null>) => {
    const whole = parts.join(' ').toLowerCase()
    return words.every((word) => whole.includes(word))
  }
  return {
    groups: groups
      .map((group) => ({
        ...group,
        operations: group.operations.filter(({ verb, name, summary, key }) =>
          holds(group.name, verb, name, summary, key),
        ),
      }))
      .filter(({ operations }) => operations.length > 0),
    schemas: schemas.filter(({ name }) => holds(name)),
  }
}
