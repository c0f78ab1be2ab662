import type { QueryValue } from '@callboard/query'
import type { Bindings } from './bindings'
import { anyOf } from './conditionOf'
import { likePattern } from './likePattern'

export type Pattern = Extract<QueryValue, { like: string[] }>

export const textsOf = (values: QueryValue[]) => values.flatMap((value) => ('is' in value ? [value.is] : []))
export const patternsOf = (values: QueryValue[]) => values.filter((value): value is Pattern => 'like' in value)

/** One alone stands as it is. */
export const oneOf = (conditions: string[]) => (conditions.length === 1 ? (conditions[0] as string) : anyOf(conditions))

/** One alone is compared as such: only so can the order of an index that begins with the column be walked. */
export function isOneOfTexts(column: string, texts: string[], bindings: Bindings): string {
  const folded = texts.map((text) => inLowerCase(text, bindings))
  return folded.length === 1 ? `${column} = ${folded[0]}` : `${column} = any (array[${folded.join(', ')}]::text[])`
}

/** By Postgres, as the columns are: JavaScript has another small letter for the last of `ΟΔΟΣ`, and for `İ`. */
export const inLowerCase = (text: string, { bind }: Bindings) => `lower(${bind(text)}::text)`

/** Whether a text in lower case has these pieces in their order. */
export function isLike(text: string, { like }: Pattern, bindings: Bindings): string {
  const [prefix = '', rest] = like
  if (like.length === 2 && rest === '') return `starts_with(${text}, ${inLowerCase(prefix, bindings)})`
  return `${text} like ${inLowerCase(likePattern(like), bindings)}`
}
