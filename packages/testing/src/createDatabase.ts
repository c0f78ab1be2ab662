import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { atTheEnd } from './cleanup'
import { template, urlOf } from './createTemplate'
import { withClient } from './withClient'

/** A database of its own for a test, as a portal has it after its first start; gone when the test file is over. Gives its URL. */
export async function createDatabase(): Promise<string> {
  const postgres = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await withClient(postgres, (client) =>
    client.query(`create database ${name} template ${template} strategy file_copy`),
  )
  atTheEnd(() => withClient(postgres, (client) => client.query(`drop database ${name} with (force)`)))
  return urlOf(postgres, name)
}
