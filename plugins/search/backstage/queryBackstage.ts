import type { SearchResult } from '@callboard/plugin-api'
import type { Db, Services } from '@callboard/plugin-api/backend'
import { findDocuments } from '../find/findDocuments'
import type { SearchQuery } from '../find/matchDocuments'
import { highlight } from '../highlight'
import { refuseUnknownTypes } from './refuseUnknownTypes'
import type { BackstageQuery, BackstageResults } from './shapes'
import { backstageType, portalType } from './typeNames'

const preTag = '<mark>'
const postTag = '</mark>'

/** Answers a search as Backstage's search backend does. A cursor is the number of a page. */
export async function queryBackstage(
  db: Db,
  { term, types, filters, pageLimit, pageCursor: page = 0 }: BackstageQuery,
  scope: Pick<SearchQuery, 'readable' | 'boosts' | 'mine'>,
  shown: Services['results'],
): Promise<BackstageResults> {
  await refuseUnknownTypes(db, types)
  const asked = types.map(portalType)
  const wanted = {
    text: term,
    types: asked,
    filters: Object.entries(filters).map(([key, values]) => ({ key, values })),
    offset: page * pageLimit,
    limit: pageLimit,
    ...scope,
  }
  const found = await findDocuments(db, wanted, shown)
  const counted = asked.length > 0 ? asked : Object.keys(found.types)
  const total = counted.reduce((sum, type) => sum + (found.types[type] ?? 0), 0)
  return {
    results: found.results.map((result) => resultOf(result, found.mended ?? found.words)),
    ...((page + 1) * pageLimit < total && { nextPageCursor: btoa(String(page + 1)) }),
    ...(page > 0 && { previousPageCursor: btoa(String(page - 1)) }),
    numberOfResults: total,
  }
}

function resultOf({ type, title, text, to, facets, rank }: SearchResult, term: string) {
  return {
    type: backstageType(type),
    document: { ...facets, title, text, location: to },
    highlight: { preTag, postTag, fields: { title: marked(title, term), text: marked(text, term) } },
    rank,
  }
}

const marked = (text: string, term: string) =>
  highlight(text, term)
    .map(({ text, match }) => (match ? `${preTag}${text}${postTag}` : text))
    .join('')
