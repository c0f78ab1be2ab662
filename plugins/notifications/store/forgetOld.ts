import type { Db } from '@callboard/plugin-api/backend'

/** Forgets what is older than so many days, unless somebody has saved it. Gives how many those were. */
export const forgetOld = (db: Db, keepDays: number): Promise<number> =>
  db('notifications as n')
    .whereRaw(`coalesce(n.updated_at, n.created_at) < now() - ? * interval '1 day'`, keepDays)
    .whereRaw('not exists (select from marks where notification = n.id and saved_at is not null)')
    .delete()
