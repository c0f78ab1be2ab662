import { nearest, parseEntityRef } from '@callboard/catalog-model'
import { fieldOf, printValue, readTokens } from '@callboard/query'

/** A value of a query that its field does not have, where it stands, and the field. */
export interface AskedValue {
  field: CorrectedField
  is: string
  from: number
  to: number
}

/** What a query can ask for there. */
export interface KnownValue {
  field: string
  value: string
  title: string | null
}

/** Fields whose values are few enough to be compared one by one. */
export const correctedFields = ['kind', 'type', 'lifecycle', 'tag', 'owner', 'system', 'domain'] as const
export type CorrectedField = (typeof correctedFields)[number]

/** The values that a query asks for of these fields, wherever they stand, but for those that are not to be. */
export function askedValues(q: string): AskedValue[] {
  const tokens = readTokens(q)
  return tokens.flatMap((token, index) => {
    if (token.type !== 'term' || !token.field || !/^[:=]$/.test(token.operator)) return []
    const field = correctedField(token.field.name)
    if (!field || tokens[index - 1]?.type === 'not') return []
    return token.values.flatMap(({ value, from, to }) => ('is' in value ? [{ field, is: value.is, from, to }] : []))
  })
}

function correctedField(name: string): CorrectedField | undefined {
  const { name: known, path } = fieldOf(name)
  return correctedFields.find((field) => field === known || (path !== undefined && fieldOf(field).path === path))
}

/** The value that was meant, written as the other one was; undefined if there is such a value, or none is near. */
export function meantValue({ field, is }: AskedValue, known: KnownValue[]): string | undefined {
  const own = known.filter((each) => each.field === field)
  const ways = new Set([...own.flatMap((each) => waysToWrite(each, is)), ...specialValues(field)])
  const meant = nearest(is, ways)
  return meant?.toLowerCase() === is.toLowerCase() ? undefined : meant
}

const isOfRefs = (field: string) => field === 'owner' || field === 'system' || field === 'domain'

const specialValues = (field: string) => [...(field === 'owner' ? ['me'] : []), ...(isOfRefs(field) ? ['none'] : [])]

/** As `refValues` reads them: with a colon, with a slash, or as a name or a title. */
function waysToWrite({ field, value, title }: KnownValue, like: string): string[] {
  if (!isOfRefs(field)) return [value]
  const { kind, namespace, name } = parseEntityRef(value)
  const isUsual = namespace === 'default'
  if (like.includes(':')) return [value, ...(isUsual ? [`${kind}:${name}`] : [])]
  if (like.includes('/')) return [`${namespace}/${name}`, isUsual ? `${kind}/${name}` : `${kind}/${namespace}/${name}`]
  return [...(isUsual ? [name] : []), ...(title ? [title] : [])]
}

/** The query with one of its values written otherwise. */
export const withValue = (q: string, { from, to }: AskedValue, value: string): string =>
  q.slice(0, from) + printValue({ is: value }) + q.slice(to)
