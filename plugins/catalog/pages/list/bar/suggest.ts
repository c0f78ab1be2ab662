import {
  printName,
  printValue,
  type QueryCompletion,
  type QueryField,
  queryFields,
  queryPrefixes,
} from '@callboard/query'
import type { FacetValue } from '../../../plugin'
import type { FieldKeys } from '../../../query/routes'

/** Something that may be put into the query. */
export interface Suggestion {
  /** What is written in the place. */
  text: string
  /** What people call it. */
  title: string
  /** Beside it: what it reads, or how many have it. */
  note: string
  /** Whether one goes on with a value. */
  isField: boolean
}

/** As many as one looks over. */
const mostFields = 12

/** Fields that begin with what was typed, then those whose titles have it. */
export function fieldSuggestions(prefix: string, own: readonly QueryField[]): Suggestion[] {
  const wanted = prefix.toLowerCase()
  const prefixes = queryPrefixes.map(({ prefix: name, reads }) => ({ name, title: '', reads, path: undefined }))
  const all = [...own.map((field) => ({ ...field, name: field.path ?? field.name })), ...queryFields, ...prefixes]
  const rankOf = ({ name, title }: (typeof all)[number]) =>
    name.toLowerCase().startsWith(wanted) ? 0 : `${name} ${title}`.toLowerCase().includes(wanted) ? 1 : 2
  return all
    .filter((field) => rankOf(field) < (wanted ? 2 : 1))
    .sort((left, right) => rankOf(left) - rankOf(right))
    .slice(0, mostFields)
    .map(({ name, title, reads }) => ({
      text: name.endsWith('.') ? name : `${name}:`,
      title: title === name ? '' : title,
      note: reads.replaceAll('`', ''),
      isField: true,
    }))
}

/** Whether what is written is one of the fields that are named for what they hold: their keys are counted. */
export const isKey = (written: string) => queryPrefixes.some(({ prefix }) => written.toLowerCase().startsWith(prefix))

/** Whether a word may become the name of a field. */
export const beginsField = (word: string, own: readonly QueryField[]) =>
  word !== '' && [...queryFields, ...own].some(({ name }) => name.toLowerCase().startsWith(word.toLowerCase()))

/** Keys that entities have below what is written. A name that ends with a dot goes on. */
export const keySuggestions = ({ keys, isPartial }: FieldKeys): Suggestion[] =>
  keys.map(({ name, count }) => ({
    text: name.endsWith('.') ? name : `${printName(name)}:`,
    title: '',
    note: `${count.toLocaleString()}${isPartial ? '+' : ''}`,
    isField: true,
  }))

const ages = [
  ['<1d', 'in the last day'],
  ['<7d', 'in the last week'],
  ['<30d', 'in the last month'],
  ['>1y', 'more than a year ago'],
] as const

/** Values of a field with their counts, and those that are no value of any entity but can be asked for. */
export function valueSuggestions({ prefix }: QueryCompletion, field: QueryField, values: FacetValue[]): Suggestion[] {
  const known = values.map(({ value, title, count }) => ({
    text: printValue({ is: value }),
    title: title ?? '',
    note: count.toLocaleString(),
    isField: false,
  }))
  const others = specialOf(field).filter(({ text }) => text.startsWith(prefix.toLowerCase()))
  const unknown = others.filter(({ text }) => known.every((each) => each.text !== text))
  return field.type === 'ref' ? [...unknown, ...known] : [...known, ...unknown]
}

const special = (text: string, title: string): Suggestion => ({ text, title, note: '', isField: false })

function specialOf({ name, type }: QueryField): Suggestion[] {
  if (type === 'time') return []
  if (name === 'owner') return [special('me', 'Me and my groups'), special('none', 'No owner')]
  if (type === 'ref') return [special('none', `No ${name}`)]
  return type === 'text' && name !== 'kind' && name !== 'ref' ? [special('*', 'Any')] : []
}

/** Comparisons of a moment take the place of the sign that was typed. */
export const ageSuggestions = ({ name, title }: QueryField): Suggestion[] =>
  ages.map(([age, words]) => ({ text: `${name}${age}`, title: `${title} ${words}`, note: '', isField: false }))
