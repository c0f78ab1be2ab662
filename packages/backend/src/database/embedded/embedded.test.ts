import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { StartError } from '../../StartError'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '.'
import { processIdentity } from './processIdentity'
import { query, startPostgres, temporaryFolder } from './testing/startPostgres'
import { killWhileWriting } from './testing/writingPortal'

/** A data folder with a database in it, to be copied: what most tests look at is not how it is created. */
const created = mkdtempSync(join(tmpdir(), 'callboard-created-'))
beforeAll(async () => (await startEmbeddedPostgres({ dataDir: created, durable: false })).stop())
afterAll(() => rmSync(created, { recursive: true }))

test('a restart keeps what was committed, and nothing runs in between', async () => {
  const dataDir = createdFolder()
  const first = await startPostgres(dataDir)
  await query(first, 'create table note (text text)')
  await query(first, "insert into note values ('kept')")
  await first.stop()
  expect(processIdentity(first.pid)).toBeUndefined()

  const second = await startPostgres(dataDir)
  expect(second).toMatchObject({ adopted: false })
  expect(await query(second, 'select text from note')).toEqual([{ text: 'kept' }])
})

test('text is UTF-8, letters of every script are letters, and sorting is the same everywhere', async () => {
  const postgres = await startPostgres(createdFolder())
  const [row] = await query(
    postgres,
    `select getdatabaseencoding() as encoding, lower('ÅÉΩ') as lower, to_tsvector('simple', 'größe-x naïve')::text as words,
            (select string_agg(word, ',' order by word) from unnest(array['b', 'a', 'B', 'é']) as word) as sorted`,
  )
  expect(row).toEqual({
    encoding: 'UTF8',
    lower: 'åéω',
    words: "'größe':2 'größe-x':1 'naïve':4 'x':3",
    sorted: 'B,a,b,é',
  })
})

test('only the password opens the database', async () => {
  const postgres = await startPostgres(createdFolder())
  const wrong = new URL(postgres.url)
  wrong.password = 'guessed'
  await expect(query({ url: wrong.href }, 'select 1')).rejects.toThrow('password authentication failed')
})

describe('after a portal was killed while it wrote', () => {
  test('the next one adopts its PostgreSQL with every committed row, and can stop it', async () => {
    const dataDir = createdFolder()
    const written = await killWhileWriting(dataDir)
    const postgres = await startPostgres(dataDir)
    expect(postgres.adopted).toBe(true)
    expect(await rowsMissing(postgres, written)).toEqual([])
    await postgres.stop()
    expect(processIdentity(postgres.pid)).toBeUndefined()
  })

  test('and PostgreSQL was killed too, the next one recovers every committed row', async () => {
    const dataDir = createdFolder()
    const written = await killWhileWriting(dataDir)
    process.kill(postmasterPid(dataDir), 'SIGKILL')
    const postgres = await startPostgres(dataDir)
    expect(postgres.adopted).toBe(false)
    expect(await rowsMissing(postgres, written)).toEqual([])
  })

  test('and its PostgreSQL is just ending, the next one waits and starts its own', async () => {
    const dataDir = createdFolder()
    const written = await killWhileWriting(dataDir)
    process.kill(postmasterPid(dataDir), 'SIGINT')
    const postgres = await startPostgres(dataDir)
    expect(await rowsMissing(postgres, written)).toEqual([])
  })
})

test('killed under a running portal, it is started again where it was, with every committed row', async () => {
  const dataDir = createdFolder()
  let ended = () => {}
  const startedAgain = new Promise<void>((resolve) => {
    ended = resolve
  })
  const postgres = await startPostgres(dataDir, { durable: true, onEnd: ended })
  await query(postgres, 'create table note as select 1 as id')
  process.kill(postgres.pid, 'SIGKILL')
  await startedAgain
  expect(await query(postgres, 'select id from note')).toEqual([{ id: 1 }])
  const second = postmasterPid(dataDir)
  await postgres.stop()
  expect(processIdentity(second)).toBeUndefined()
})

test('a process that got the number of a dead PostgreSQL is left alone', async () => {
  const dataDir = createdFolder()
  await (await startPostgres(dataDir)).stop()
  // PostgreSQL itself minds only processes of the user it runs as.
  const innocent = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {})
  onTestFinished(() => void innocent.kill())
  const lines = [innocent.pid, join(dataDir, 'postgres'), 1, 5432, '', '127.0.0.1', '', 'ready', '']
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), lines.join('\n'))

  const postgres = await startPostgres(dataDir)
  expect(postgres.adopted).toBe(false)
  await postgres.stop()
  expect(innocent.exitCode ?? innocent.signalCode).toBeNull()
})

test('a database cut short while it was created is created anew', async () => {
  const dataDir = temporaryFolder()
  mkdirSync(join(dataDir, 'postgres.new'))
  writeFileSync(join(dataDir, 'postgres.new', 'PG_VERSION'), '18\n')
  expect(await query(await startPostgres(dataDir), 'select 1 as one')).toEqual([{ one: 1 }])
})

describe('what cannot be opened says why and what to do', () => {
  test('a database of another major version', async () => {
    const dataDir = temporaryFolder()
    mkdirSync(join(dataDir, 'postgres'))
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n')
    await expect(startPostgres(dataDir)).rejects.toThrow(
      /created by PostgreSQL 15; this portal brings PostgreSQL 18\. .*pg_dump/,
    )
  })

  test('a database without its password', async () => {
    const dataDir = createdFolder()
    rmSync(join(dataDir, 'postgres-password'))
    await expect(startPostgres(dataDir)).rejects.toThrow(/password .* is missing/)
  })

  test('a data folder that is a file', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    await expect(startPostgres(file)).rejects.toThrow(
      new StartError(`${file} is not a folder. Set CALLBOARD_DATA_DIR to one.`),
    )
  })
})

function createdFolder(): string {
  const dataDir = temporaryFolder()
  const parts = ['postgres', 'postgres-password'].map((name) => join(created, name))
  spawnSync('cp', ['-a', ...parts, dataDir])
  return dataDir
}

async function rowsMissing(postgres: EmbeddedPostgres, written: number[]): Promise<number[]> {
  expect(written.length).toBeGreaterThanOrEqual(200)
  const found = new Set((await query(postgres, 'select id from written')).map(({ id }) => id))
  return written.filter((id) => !found.has(id))
}

function postmasterPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}
