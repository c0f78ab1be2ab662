import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from '..'

/** Starts a server in a folder; it ends with the test. */
export async function startPostgres(
  dataDir: string,
  options: Partial<EmbeddedPostgresOptions> = { durable: false },
): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, ...options })
  onTestFinished(() => postgres.stop())
  return postgres
}

export async function query({ url }: { url: string }, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** A folder with these rights, gone when the test is over. */
export function temporaryFolder(mode = 0o755): string {
  const dir = mkdtempSync(join(tmpdir(), 'callboard-embedded-'))
  chmodSync(dir, mode)
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}
