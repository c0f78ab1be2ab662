import type { Db } from '@callboard/plugin-api/backend'

/** What was an orphan until now, and the copy of its file that was kept for it. */
export interface Left {
  /** Null for what was no orphan. */
  leftFile: string | null
}

/** Forgets the copies of files that these orphans have just left, except those that other orphans still stand in. */
export async function deleteLeftFiles(db: Db, left: Left[]): Promise<void> {
  const fileIds = left.flatMap(({ leftFile }) => leftFile ?? [])
  if (fileIds.length === 0) return
  // Two that let go of the last orphans of a file at once would each still see the other's. So the second waits for the first here, and
  // the next statement sees what that has done.
  await db.raw('select from files where id = any (?::bigint[]) order by id for update', [fileIds])
  await db.raw(
    `
    delete from files
    where id = any (:fileIds::bigint[]) and location_id is null
      and not exists (select from entities where entities.file_id = files.id)
    `,
    { fileIds },
  )
}
