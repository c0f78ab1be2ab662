import { parseQuery, refValues, valuesOfField } from '@callboard/query'
import type { FacetValue } from '../../plugin'

/**
 * The values of a field that a query asks for, as the rail offers them: `pay` and `The payers` are `group:default/pay` there. Each
 * with how it is written, which is what one lets go of.
 */
export function chosenValues(q: string, field: string, offered: FacetValue[] = []): Map<string, string> {
  const written = valuesOfField(parseQuery(q), field)?.values ?? []
  return new Map(written.map((text) => [offeredAs(text, field, offered), text]))
}

function offeredAs(text: string, field: string, offered: FacetValue[]): string {
  const folded = text.toLowerCase()
  const refs = field === 'owner' || field === 'system' ? refsOf(folded, field) : []
  const found = offered.find(
    ({ value, title }) => value.toLowerCase() === folded || refs.includes(value) || title?.toLowerCase() === folded,
  )
  return found?.value ?? text
}

const refsOf = (text: string, field: string): string[] =>
  text === 'me' || text === 'none'
    ? []
    : refValues({ is: text }, field === 'owner' ? ['group', 'user'] : ['system']).flatMap((ref) =>
        'is' in ref ? [ref.is] : [],
      )
