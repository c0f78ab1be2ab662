import type { Db } from '@callboard/plugin-api/backend'

/** The English stems of words, by Postgres, which stems again what is searched for. Words that mean nothing have none. */
export async function findStems(db: Db, words: ReadonlySet<string>): Promise<Map<string, string>> {
  const { rows } = await db.raw<{ rows: Array<{ stems: string[] }> }>(
    `select array_agg(coalesce((ts_lexize('english_stem', word))[1], '') order by position) as stems
     from unnest(:words::text[]) with ordinality as said (word, position)`,
    { words: [...words] },
  )
  const stems = rows[0]?.stems ?? []
  return new Map([...words].flatMap((word, index) => (stems[index] ? [[word, stems[index]]] : [])))
}
