import { useData } from '@callboard/plugin-api/frontend'
import { catalog, type EntityDescription, type RelatedEntity } from '../../plugin'
import { inputOf } from './useEntityAddress'

type Described = Pick<EntityDescription, 'summary' | 'relations' | 'relationTotals'>

/**
 * What to look through for a text: of types that a page has all relations of, those; of the others what the server finds among all
 * that there are, and how many that is.
 */
export function useRelationSearch({ summary, relations, relationTotals }: Described, text: string) {
  const countOf = (type: string) => relations.filter((relation) => relation.type === type).length
  const isCut = (type: string) => countOf(type) < (relationTotals[type] ?? 0)
  const wanted = text.trim()
  const isAsked = wanted !== '' && Object.keys(relationTotals).some(isCut)
  const query = useData(
    catalog.routes.relations,
    { ...inputOf(summary.ref), text: wanted },
    { enabled: isAsked, keepPrevious: true },
  )
  const isWaiting = isAsked && query.isPending
  const found = isAsked ? query.data : undefined
  const isFound = ({ type }: RelatedEntity) => found?.totals[type] !== undefined && isCut(type)
  return {
    candidates: [...relations.filter((relation) => !isFound(relation)), ...(found?.relations ?? []).filter(isFound)],
    /** Of a type that is cut: how many there are in all, or that hold the text. */
    totalOf: (type: string) => (isWaiting || !isCut(type) ? undefined : (found?.totals[type] ?? relationTotals[type])),
    isWaiting,
    error: isAsked ? query.error : null,
  }
}
