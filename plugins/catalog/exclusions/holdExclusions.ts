import type { Db } from '@callboard/plugin-api/backend'

/** Has nobody take anything out of the catalog or let it in until this transaction ends. */
export async function holdExclusions(db: Db): Promise<void> {
  await db.raw('lock table exclusions in share mode')
}
