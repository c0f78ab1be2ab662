import type { Knex } from 'knex'

/** Why a package is left out, if it is. */
export async function quarantinedFor(db: Knex, plugin: string, sha256: string): Promise<string | undefined> {
  const { rows } = await db.raw('select reason from portal.quarantine where (plugin, sha256) = (?, ?)', [
    plugin,
    sha256,
  ])
  return rows[0]?.reason
}

/** Leaves a package out from now on, in every replica that starts. */
export async function putInQuarantine(db: Knex, plugin: string, sha256: string, reason: string): Promise<void> {
  await db.raw(
    'insert into portal.quarantine (plugin, sha256, reason) values (?, ?, ?) on conflict (plugin, sha256) do update set reason = excluded.reason, at = now()',
    [plugin, sha256, reason],
  )
}

/** Lets a plugin be tried again, whatever its version. */
export async function releaseFromQuarantine(db: Knex, plugin: string): Promise<void> {
  await db.raw('delete from portal.quarantine where plugin = ?', [plugin])
}
