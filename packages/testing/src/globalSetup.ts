import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@callboard/backend/embedded-postgres'
import type { TestProject } from 'vitest/node'
import { createTemplate } from './createTemplate'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Administrator's URL of the PostgreSQL server that all tests share. */
    postgres: string
  }
}

/** Starts one PostgreSQL for all test files, with a migrated database that each of them clones. */
export default async function setup({ provide }: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), 'callboard-test-'))
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false })
  await createTemplate(postgres.url)
  provide('postgres', postgres.url)
  return async () => {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
