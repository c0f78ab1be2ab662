import type { Services } from '@callboard/plugin-api/backend'
import { readingAt } from '../../history/at/readingAt'
import type { Asker } from '../../query/meantBy'
import { readListQuery } from '../../query/readListQuery'
import { readQuery } from '../../query/readQuery'
import type { ListedEntity } from '../../shapes/EntityList'
import { noGroup } from '../../shapes/groupFields'
import type { ExportInput } from '../../shapes/Selection'
import { listRows } from '../listRows'

/** Entities that are in memory at once. */
const pageSize = 500

/** The entities of an export, page by page. */
export async function* readExport(
  { at, q, format, columns, ...input }: ExportInput,
  user: Asker,
  { queryDb, kinds }: Pick<Services, 'queryDb' | 'kinds'>,
): AsyncGenerator<ListedEntity[], undefined> {
  const node = readQuery(q, kinds)
  let cursor: string | null | undefined
  do {
    const page = { ...input, skip: 0, group: noGroup, by: undefined, limit: pageSize, cursor: cursor ?? undefined }
    const { items, next } = await readingAt(queryDb, at, async (db) =>
      listRows(db, page, await readListQuery(db, node, user, at), kinds),
    )
    yield items
    cursor = next
  } while (cursor)
}
