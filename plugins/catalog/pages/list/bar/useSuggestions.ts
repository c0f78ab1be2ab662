import { useData } from '@callboard/plugin-api/frontend'
import { completionAt, findField, type QueryField } from '@callboard/query'
import { catalog } from '../../../plugin'
import { ageSuggestions, fieldSuggestions, isKey, keySuggestions, type Suggestion, valueSuggestions } from './suggest'

interface Suggested {
  suggestions: Suggestion[]
  /** The place that one of them takes. */
  from: number
  to: number
  isLoading: boolean
}

/** What can be written where the caret stands. Values and keys are counted under the rest of the query. */
export function useSuggestions(
  text: string,
  caret: number,
  own: readonly QueryField[],
  at: string | undefined,
  isOpen: boolean,
): Suggested {
  const completion = completionAt(text, caret)
  const field = completion.field === undefined ? undefined : findField(completion.field, own)
  const isCounted = field !== undefined && field.type !== 'time' && field.type !== 'prose'
  const { rest, prefix } = completion
  const found = useData(
    catalog.routes.queryValues,
    { q: rest, field: fieldNameOf(field), prefix, limit: 12, ...(at && { at }) },
    { enabled: isOpen && isCounted, keepPrevious: true },
  )
  const isOfKeys = completion.type === 'field' && isKey(prefix)
  const keys = useData(
    catalog.routes.queryKeys,
    { q: rest, prefix, limit: 12, ...(at && { at }) },
    { enabled: isOpen && isOfKeys, keepPrevious: true },
  )
  const place = { from: completion.from, to: completion.to }
  if (isOfKeys) {
    return { ...place, suggestions: keys.data ? keySuggestions(keys.data) : [], isLoading: keys.isPending }
  }
  if (completion.type === 'field') return { ...place, suggestions: fieldSuggestions(prefix, own), isLoading: false }
  if (!field) return { ...place, suggestions: [], isLoading: false }
  if (field.type === 'time') {
    return {
      from: startOf(text, completion.from),
      to: completion.to,
      suggestions: ageSuggestions(field),
      isLoading: false,
    }
  }
  const values = isCounted ? (found.data?.values ?? []) : []
  return { ...place, suggestions: valueSuggestions(completion, field, values), isLoading: isCounted && found.isPending }
}

/** Where the field begins whose value begins here. */
const startOf = (text: string, from: number) => from - (/[\w./-]*[:=<>!]+$/.exec(text.slice(0, from))?.[0].length ?? 0)

/** What the server knows it by: it may have kinds that this page does not list. */
const fieldNameOf = (field: QueryField | undefined) =>
  field ? (findField(field.name) ? field.name : (field.path ?? '')) : ''
