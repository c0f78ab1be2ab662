import { type SearchDocument, storable } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { documentId } from './documentId'
import { findStems } from './findStems'
import { indexed } from './indexed'
import { saveWords } from './saveWords'
import { vectorOf } from './vectorOf'

/** Writes documents of one type, in one statement however many there are. An unchanged document costs no write. */
export async function saveDocuments(db: Db, type: string, documents: SearchDocument[]): Promise<void> {
  if (documents.length === 0) return
  const byKey = new Map(documents.map((document) => [document.key, indexed(document)]))
  await saveWords(db, new Set([...byKey.values()].flatMap(({ said }) => said.labels.flat())))
  await db.raw(
    `insert into search.documents as saved (type, key, title, text, "to", facets, fields, label, filters, words)
     select :type, key, title, text, "to", facets, fields, label, filters, words
     from json_to_recordset(:documents) as document
       (key text, title text, text text, "to" text, facets jsonb, fields jsonb, label text, filters bigint[], words tsvector)
     on conflict (${documentId('type', 'key')}) do update set
       title = excluded.title,
       text = excluded.text,
       "to" = excluded."to",
       facets = excluded.facets,
       fields = excluded.fields,
       label = excluded.label,
       filters = excluded.filters,
       words = excluded.words
     where (saved.title, saved.text, saved."to", saved.facets, saved.fields, saved.filters, saved.words)
       is distinct from
       (excluded.title, excluded.text, excluded."to", excluded.facets, excluded.fields, excluded.filters, excluded.words)`,
    { type, documents: storableJson(await withWords(db, [...byKey.values()])) },
  )
}

/** Words are told apart here: Postgres takes longer for it than for all else. It is asked for stems, once a word. */
async function withWords(db: Db, documents: Array<ReturnType<typeof indexed>>) {
  const stems = await findStems(db, new Set(documents.flatMap(({ said }) => [...said.labels.flat(), ...said.body])))
  return documents.map(({ said, ...document }) => ({ ...document, words: vectorOf(said, stems) }))
}

/** What Postgres does not store would end the caller's transaction. JSON spells it out, so that one look at the whole is enough. */
function storableJson(documents: object[]): string {
  const json = JSON.stringify(documents)
  return /\\u(?:0000|d[89a-f])/.test(json) ? JSON.stringify(documents, storableText) : json
}

const storableText = (_key: string, value: unknown) => (typeof value === 'string' ? storable(value) : value)
