import { nearest } from '@callboard/catalog-model'
import { ageUnits, comparableKind } from '../comparable'
import { findField } from '../fields/findField'
import type { QueryField } from '../fields/QueryField'
import { queryFields } from '../fields/queryFields'
import { isAny, type QueryNode, type QueryValue } from '../QueryNode'
import type { QueryProblem } from '../QueryProblem'
import type { Span, TermToken, ValueToken } from './Token'

/** What a term says, with whatever is wrong with it added to the problems; undefined where nothing can be made of it. */
export function nodeOfTerm(
  term: TermToken,
  more: readonly QueryField[],
  problems: QueryProblem[],
): QueryNode | undefined {
  const complain = (...[place, message, suggestion]: Wrong) => {
    const length = Math.max(1, place.to - place.from)
    problems.push({ column: place.from + 1, length, message, ...(suggestion !== undefined && { suggestion }) })
    return undefined
  }
  for (const { unclosed, to } of term.values) {
    if (unclosed !== undefined)
      complain({ from: unclosed, to }, 'Nothing closes this quotation mark. Write " where it ends.')
  }
  const [value] = term.values
  if (!term.field) return value && textNode(value)
  const field = findField(term.field.name, more)
  if (!field) return complain(term.field, ...unknownField(term, more))
  const empty = term.values.find(({ value, isQuoted }) => 'is' in value && value.is === '' && !isQuoted)
  if (empty) return complain(term, noValue(term, field))
  const wrong = wrongValue(term, field)
  return wrong ? complain(...wrong) : nodeOfField(term, field)
}

/** A star in a text says what is so anyway: that it is a part. */
function textNode({ value }: ValueToken): QueryNode | undefined {
  const nodes = ('is' in value ? [value.is] : value.like)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({ type: 'text', text }) as const)
  return nodes.length > 1 ? { type: 'and', nodes } : nodes[0]
}

/** The message, and what was probably meant. */
function unknownField(term: TermToken, more: readonly QueryField[]): [message: string, suggestion?: string] {
  const name = term.field?.name ?? ''
  const meant = nearest(
    name,
    [...queryFields, ...more].map((field) => field.name),
  )
  if (meant) return [`There is no field \`${name}\`: did you mean \`${meant}\`?`, meant]
  return [
    `There is no field \`${name}\`. A field of the entity is written whole, such as \`spec.${name}\`; a text with such signs goes into quotation marks.`,
  ]
}

function noValue({ operator, field: name }: TermToken, field: QueryField): string {
  const written = `${name?.name}${operator}`
  if (field.type === 'time')
    return `Write a day or an age behind \`${written}\`, such as \`${field.name}>2026-01-01\` or \`${field.name}<30d\`.`
  if (field.words) return `Write ${orOf(field.words)} behind \`${written}\`.`
  return `Write a value behind \`${written}\`, or \`${field.name}:*\` for any.`
}

const orOf = (words: string[]) => words.map((word) => `\`${word}\``).join(' or ')

type Wrong = [place: Span, message: string, suggestion?: string | undefined]

function wrongValue(term: TermToken, field: QueryField): Wrong | undefined {
  const isComparison = /[<>]/.test(term.operator)
  if (field.type === 'flag') return wrongFlag(term, field, isComparison)
  if (field.type === 'time') return wrongTime(term, field, isComparison)
  if (!isComparison) return undefined
  if (field.type !== 'text' || queryFields.some(({ name }) => name === field.name)) return notComparable(term, field)
  return (
    notOne(term) ??
    (isComparable(term.values[0])
      ? undefined
      : [
          term.values[0] ?? term,
          `\`${textOf(term.values[0]?.value)}\` is neither a number nor a day nor an age: write \`${field.name}${term.operator}2\`, \`2026-01-01\` or \`30d\`.`,
        ])
  )
}

const notComparable = (term: TermToken, field: QueryField): Wrong => [
  term,
  `\`${field.name}\` is a text, and only numbers and times are compared by \`${term.operator}\`. Write \`${field.name}:\` instead.`,
]

const isComparable = (token: ValueToken | undefined) =>
  token !== undefined && 'is' in token.value && comparableKind(token.value.is) !== undefined

function notOne({ values, operator }: TermToken): Wrong | undefined {
  const [, second] = values
  return second && [second, `Only one value can be compared by \`${operator}\`. Join two comparisons by OR.`]
}

function wrongFlag(term: TermToken, field: QueryField, isComparison: boolean): Wrong | undefined {
  const words = field.words ?? []
  const wrong = term.values.find(({ value }) => !('is' in value) || !words.includes(value.is.toLowerCase()))
  if (isComparison) return [term, `Write \`${field.name}:${words[0]}\`.`, `${field.name}:${words[0]}`]
  if (!wrong) return undefined
  const meant = nearest(textOf(wrong.value), words)
  return [wrong, `\`${field.name}:\` knows ${orOf(words)} only.`, meant]
}

function wrongTime(term: TermToken, field: QueryField, isComparison: boolean): Wrong | undefined {
  const [token] = term.values
  if (!token) return undefined
  if (!isComparison && term.values.length === 1 && isAny(token.value)) return undefined
  const several = notOne(term)
  if (several) return several
  const kind = 'is' in token.value ? comparableKind(token.value.is) : undefined
  if (kind === 'time') return undefined
  if (kind === 'age' && isComparison) return undefined
  if (kind === 'age') {
    const meant = `${field.name}<${textOf(token.value)}`
    return [term, `An age is compared: \`${meant}\` is what is younger.`, meant]
  }
  return [
    token,
    `\`${textOf(token.value)}\` is no day and no age. Write a day such as \`2026-01-01\`, or a number with ${ageUnits.join(', ')}, such as \`30d\`.`,
  ]
}

const textOf = (value: QueryValue | undefined) => (!value ? '' : 'is' in value ? value.is : value.like.join('*'))

/** `a!=b` is `-a=b`, and a day is what lies between its ends. */
function nodeOfField({ operator, values }: TermToken, field: QueryField): QueryNode {
  // A short name that not everybody knows is written as what it stands for.
  const name = findField(field.name) ? field.name : (field.path ?? field.name)
  const first = textOf(values[0]?.value)
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=') {
    return { type: 'compare', field: name, operator, value: first }
  }
  const every = values.map(({ value }) =>
    field.type === 'flag' && 'is' in value ? { is: value.is.toLowerCase() } : value,
  )
  const node: QueryNode =
    field.type === 'time' && comparableKind(first)
      ? {
          type: 'and',
          nodes: [
            { type: 'compare', field: name, operator: '>=', value: first },
            { type: 'compare', field: name, operator: '<=', value: first },
          ],
        }
      : { type: 'field', field: name, exact: operator !== ':', values: every }
  return operator === '!=' ? { type: 'not', node } : node
}
