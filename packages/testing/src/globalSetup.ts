import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@callboard/backend/embedded-postgres'
import type { TestProject } from 'vitest/node'
import { buildStaleSides } from '../../cli/src/build/buildStaleSides.mjs'
import { createTemplate } from './createTemplate'
import { inRepository } from './repository'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Administrator's URL of the PostgreSQL server that all tests share. */
    postgres: string
  }
}

/**
 * Builds what is stale, so that the browser sees the source as it is, and starts one PostgreSQL for all test files, with a
 * migrated database that each of them clones.
 */
export default async function setup({ provide }: TestProject) {
  await buildStaleSides(inRepository('.'))
  const dataDir = await mkdtemp(join(tmpdir(), 'callboard-test-'))
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false })
  await createTemplate(postgres.url, dataDir)
  provide('postgres', postgres.url)
  return async () => {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
