import type { Services } from '@callboard/plugin-api/backend'

/** Leaves of words that two writers both added at a time the one. None is forgotten: what an entity was is searched by its words too. */
export async function trimWords({ db }: Pick<Services, 'db'>): Promise<void> {
  await db.raw(`
    delete from words using words as first
    where (first.word, first.is_name) = (words.word, words.is_name) and first.ctid < words.ctid
  `)
}
