import type { TypedFacet } from '@callboard/plugin-api'
import { call } from '@callboard/plugin-api/frontend'
import { useEffect, useRef } from 'react'
import { catalog, type EntityList } from '../../plugin'
import { type FacetName, facetNames } from '../../shapes/EntityList'
import { withChange } from './listChanges'
import type { ListState } from './listState'
import { type FieldKey, findNamed, withTypedFacets } from './typedFacets'
import type { Show } from './useListState'

interface Options {
  state: ListState
  show: Show
  list: EntityList | undefined
  own: FieldKey[]
}

/** Narrows the list by facets that were typed, with the text that is left. Titles that did not come with the list are looked up first. */
export function useNarrow({ state, show, list, own }: Options) {
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  }, [state])

  return (typed: TypedFacet[], text: string) => {
    const narrow = (state: ListState, known: EntityList['facets'] | undefined) =>
      show(withTypedFacets(state, typed, known, own), { replace: true })
    const unknown = list ? typed.filter((each) => isCutOff(each, list)) : []
    if (!list || unknown.length === 0) return narrow({ ...state, text }, list?.facets)
    show(withChange(state, { text }), { replace: true })
    void withFound(list.facets, unknown, state).then((known) => narrow(latest.current, known))
  }
}

const isFacet = (key: string): key is FacetName => facetNames.some((name) => name === key)

/** Whether it may be one of the values that the list came without. */
function isCutOff({ key, value }: TypedFacet, { facets, facetSizes }: EntityList): boolean {
  return isFacet(key) && facetSizes[key] > facets[key].length && !findNamed(facets[key], value)
}

/** The known values and those that are meant, as far as they can be found: without an answer the text is taken as it stands. */
async function withFound(known: EntityList['facets'], typed: TypedFacet[], { kind, at }: ListState) {
  const found = await Promise.all(
    typed.map(async ({ key, value }) => {
      const input = { facet: key as FacetName, search: value, kind, limit: 500, ...(at && { at }) }
      const { values } = await call(catalog.routes.facetValues, input).catch(() => ({ values: [] }))
      return { key, values }
    }),
  )
  const valuesOf = (facet: FacetName) => found.filter(({ key }) => key === facet).flatMap(({ values }) => values)
  return Object.fromEntries(
    facetNames.map((facet) => [facet, [...known[facet], ...valuesOf(facet)]]),
  ) as EntityList['facets']
}
