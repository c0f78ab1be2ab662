import { type SearchDocument, storable } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { indexed } from './indexed'

/** Writes documents of one type, in one statement however many there are. An unchanged document costs no write. */
export async function saveDocuments(db: Db, type: string, documents: SearchDocument[]): Promise<void> {
  if (documents.length === 0) return
  const byKey = new Map(documents.map((document) => [document.key, indexed(document)]))
  await db.raw(
    `insert into search.documents as saved (type, key, title, text, "to", facets, fields, label, filters, words)
     select :type, key, title, text, "to", facets, fields, label, filters,
       setweight(to_tsvector('simple', label), 'A') ||
       setweight(to_tsvector('english', label), 'B') ||
       setweight(to_tsvector('simple', body), 'C') ||
       setweight(to_tsvector('english', body), 'C') ||
       setweight(to_tsvector('simple', parts), 'D')
     from jsonb_to_recordset(:documents) as document
       (key text, title text, text text, "to" text, facets jsonb, fields jsonb, label text, body text, parts text, filters text[])
     on conflict (type, key) do update set
       title = excluded.title,
       text = excluded.text,
       "to" = excluded."to",
       facets = excluded.facets,
       fields = excluded.fields,
       label = excluded.label,
       filters = excluded.filters,
       words = excluded.words
     where (saved.title, saved.text, saved."to", saved.facets, saved.fields, saved.words)
       is distinct from
       (excluded.title, excluded.text, excluded."to", excluded.facets, excluded.fields, excluded.words)`,
    { type, documents: storableJson([...byKey.values()]) },
  )
}

/** What Postgres does not store would end the caller's transaction. JSON spells it out, so that one look at the whole is enough. */
function storableJson(documents: object[]): string {
  const json = JSON.stringify(documents)
  return /\\u(?:0000|d[89a-f])/.test(json) ? JSON.stringify(documents, storableText) : json
}

const storableText = (_key: string, value: unknown) => (typeof value === 'string' ? storable(value) : value)
