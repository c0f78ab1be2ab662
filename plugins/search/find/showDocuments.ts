import type { SearchDocument, SearchResult } from '@callboard/plugin-api'
import type { Db, Services } from '@callboard/plugin-api/backend'
import { excerptOf } from '../documents/indexed'
import type { FoundDocument } from './matchDocuments'

/** What was found with what is shown of it. What its plugin no longer has, since a moment ago, is left out. */
export async function showDocuments(
  db: Db,
  found: FoundDocument[],
  results: Services['results'],
): Promise<SearchResult[]> {
  const asked = found.filter(({ to }) => to === null)
  const shown = new Map<string, SearchDocument>()
  for (const type of new Set(asked.map(({ type }) => type))) {
    const keys = asked.flatMap((document) => (document.type === type ? [document.key] : []))
    for (const document of (await results[type]?.(db, keys)) ?? []) shown.set(`${type} ${document.key}`, document)
  }
  return found.flatMap((document) => {
    if (document.to !== null) return [document]
    const { type, key, rank } = document
    const given = shown.get(`${type} ${key}`)
    return given ? [{ type, key, rank, ...shownOf(given) }] : []
  })
}

const shownOf = ({ title, text, to, facets = {}, fields }: SearchDocument) => ({
  title,
  text: excerptOf(text),
  to,
  facets,
  fields,
})
