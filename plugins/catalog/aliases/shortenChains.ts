import type { Db } from '@callboard/plugin-api/backend'

/** A former name of what has been renamed again leads to what that is now, so that whoever follows one takes one step. */
export async function shortenChains(db: Db): Promise<void> {
  await db.raw(
    'update aliases set ref = names.ref from names where names.alias = aliases.ref and names.ref <> aliases.alias',
  )
}
