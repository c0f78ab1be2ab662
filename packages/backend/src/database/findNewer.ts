import type { Knex } from 'knex'
import { lastMigration, migratedByNewer } from './migrate'

/** The last migration that this version has, by plugin. */
export type KnownMigrations = Map<string, string>

export async function knownMigrations(plugins: { id: string; folder: URL | undefined }[]): Promise<KnownMigrations> {
  return new Map(await Promise.all(plugins.map(async ({ id, folder }) => [id, await lastMigration(folder)] as const)))
}

/**
 * Says that a newer version has migrated a plugin since this one started, and what to do; undefined if none has.
 * @param longest how many milliseconds the database may take to answer
 */
export async function findNewer(db: Knex, known: KnownMigrations, longest: number): Promise<string | undefined> {
  const { rows } = await db
    .raw<{ rows: { plugin: string; last: string }[] }>(
      'select plugin, max(name collate "C") as last from portal.migrations group by plugin',
    )
    .timeout(longest)
  const newer = rows.find(({ plugin, last }) => last > (known.get(plugin) ?? last))
  return newer && migratedByNewer(newer.plugin, newer.last)
}
