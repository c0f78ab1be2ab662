import { useKnown } from '@callboard/plugin-api/frontend'
import { useMemo } from 'react'
import { catalog, type EntitySummary } from '../../plugin'

/** What the list that somebody came from said of an entity, or the page of one that it is related to: enough to draw its head. */
export function useSeed(ref: string): EntitySummary | undefined {
  const lists = useKnown(catalog.routes.list)
  const further = useKnown(catalog.routes.rows)
  const descriptions = useKnown(catalog.routes.describe)
  return useMemo(() => {
    const listed = [lists(), further()].flat(2).flatMap(({ items }) => items)
    const related = descriptions()
      .flat()
      .flatMap(({ relations }) => relations.flatMap(({ entity }) => entity ?? []))
    return [...listed, ...related].find((summary) => summary.ref === ref)
  }, [lists, further, descriptions, ref])
}
