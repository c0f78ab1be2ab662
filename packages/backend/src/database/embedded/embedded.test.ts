import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { StartError } from '../../StartError'
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from '.'
import { processIdentity } from './processIdentity'

const isRoot = process.getuid?.() === 0
const fixture = fileURLToPath(new URL('./writeRows.fixture.ts', import.meta.url))
const cleanups: (() => unknown)[] = []

/** A data folder with a database in it, to be copied: what most tests look at is not how it is created. */
const created = mkdtempSync(join(tmpdir(), 'callboard-created-'))
beforeAll(async () => (await startEmbeddedPostgres({ dataDir: created, durable: false })).stop())
afterAll(() => rmSync(created, { recursive: true }))

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

test('a restart keeps what was committed, and nothing runs in between', async () => {
  const dataDir = createdFolder()
  const first = await start(dataDir)
  await query(first, 'create table note (text text)')
  await query(first, "insert into note values ('kept')")
  await first.stop()
  expect(processIdentity(first.pid)).toBeUndefined()

  const second = await start(dataDir)
  expect(second).toMatchObject({ adopted: false })
  expect(await query(second, 'select text from note')).toEqual([{ text: 'kept' }])
})

test('text is UTF-8, letters of every script are letters, and sorting is the same everywhere', async () => {
  const postgres = await start(createdFolder())
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
  const postgres = await start(createdFolder())
  const wrong = new URL(postgres.url)
  wrong.password = 'guessed'
  await expect(query({ url: wrong.href }, 'select 1')).rejects.toThrow('password authentication failed')
})

describe('after a portal was killed while it wrote', () => {
  test('the next one adopts its PostgreSQL with every committed row, and can stop it', async () => {
    const dataDir = createdFolder()
    const written = await killWhileWriting(dataDir)
    const postgres = await start(dataDir)
    expect(postgres.adopted).toBe(true)
    expect(await rowsMissing(postgres, written)).toEqual([])
    await postgres.stop()
    expect(processIdentity(postgres.pid)).toBeUndefined()
  })

  test('and PostgreSQL was killed too, the next one recovers every committed row', async () => {
    const dataDir = createdFolder()
    const written = await killWhileWriting(dataDir)
    process.kill(postmasterPid(dataDir), 'SIGKILL')
    const postgres = await start(dataDir)
    expect(postgres.adopted).toBe(false)
    expect(await rowsMissing(postgres, written)).toEqual([])
  })

  test('and its PostgreSQL is just ending, the next one waits and starts its own', async () => {
    const dataDir = createdFolder()
    const written = await killWhileWriting(dataDir)
    process.kill(postmasterPid(dataDir), 'SIGINT')
    const postgres = await start(dataDir)
    expect(await rowsMissing(postgres, written)).toEqual([])
  })
})

test('killed under a running portal, it is started again where it was, with every committed row', async () => {
  const dataDir = createdFolder()
  let ended = () => {}
  const startedAgain = new Promise<void>((resolve) => {
    ended = resolve
  })
  const postgres = await start(dataDir, { durable: true, onEnd: ended })
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
  await (await start(dataDir)).stop()
  // PostgreSQL itself minds only processes of the user it runs as.
  const innocent = spawn('sleep', ['60'], isRoot ? { uid: 65534, gid: 65534 } : {})
  cleanups.push(() => innocent.kill())
  const lines = [innocent.pid, join(dataDir, 'postgres'), 1, 5432, '', '127.0.0.1', '', 'ready', '']
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), lines.join('\n'))

  const postgres = await start(dataDir)
  expect(postgres.adopted).toBe(false)
  await postgres.stop()
  expect(innocent.exitCode ?? innocent.signalCode).toBeNull()
})

test('a database cut short while it was created is created anew', async () => {
  const dataDir = temporaryFolder()
  mkdirSync(join(dataDir, 'postgres.new'))
  writeFileSync(join(dataDir, 'postgres.new', 'PG_VERSION'), '18\n')
  expect(await query(await start(dataDir), 'select 1 as one')).toEqual([{ one: 1 }])
})

describe('what cannot be opened says why and what to do', () => {
  test('a database of another major version', async () => {
    const dataDir = temporaryFolder()
    mkdirSync(join(dataDir, 'postgres'))
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n')
    await expect(start(dataDir)).rejects.toThrow(
      /created by PostgreSQL 15; this portal brings PostgreSQL 18\. .*pg_dump/,
    )
  })

  test('a database without its password', async () => {
    const dataDir = createdFolder()
    rmSync(join(dataDir, 'postgres-password'))
    await expect(start(dataDir)).rejects.toThrow(/password .* is missing/)
  })

  test('a data folder that is a file', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    await expect(start(file)).rejects.toThrow(new StartError(`${file} is not a folder. Set CALLBOARD_DATA_DIR to one.`))
  })
})

describe.runIf(isRoot)('started as root', () => {
  test.each([
    ['a folder every user can enter', 0o755, {}],
    ['a folder only root can enter', 0o700, {}],
    ['a folder only root can enter, where user namespaces are forbidden', 0o700, { unshare: 'exit 1' }],
  ])('it works in %s, also twice', async (_, mode, replaced) => {
    const dataDir = join(temporaryFolder(mode), 'data')
    for (const time of [1, 2]) {
      const portal = writeRows(dataDir, { env: { ...process.env, PATH: pathWith(replaced) } })
      expect(await firstRow(portal), `time ${time}`).toBeGreaterThan(0)
      await ended(portal, 'SIGTERM')
    }
  })

  test('the same data may be started first one way, then another', async () => {
    const parent = temporaryFolder(0o755)
    const dataDir = join(parent, 'data')
    await (await start(dataDir)).stop()
    chmodSync(parent, 0o700)
    await (await start(dataDir)).stop()
    chmodSync(parent, 0o755)
    expect(await query(await start(dataDir), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('where root may do nothing of that, it says what to do', async () => {
    const dataDir = join(temporaryFolder(0o700), 'data')
    const path = pathWith({ unshare: 'echo no namespaces >&2; exit 1', setpriv: 'echo no capabilities >&2; exit 1' })
    const portal = writeRows(dataDir, { env: { ...process.env, PATH: path } })
    const message = await errorOf(portal)
    expect(message).toContain('no namespaces')
    expect(message).toContain('no capabilities')
    expect(message).toContain('Start the portal as an ordinary user')
  })
})

describe.runIf(isRoot && anyoneCanRead(fixture))('started as somebody else', () => {
  test.each([
    ['an ordinary user', 65534],
    ['a user id without a name, as some containers have', 54321],
  ])('%s needs nothing of that', async (_, uid) => {
    const dataDir = temporaryFolder()
    chownSync(dataDir, uid, uid)
    const portal = writeRows(dataDir, { uid, gid: uid })
    expect(await firstRow(portal)).toBe(1)
    await ended(portal, 'SIGTERM')
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('a database of another user is refused with the command that gives it away', async () => {
    const dataDir = createdFolder()
    const message = await errorOf(writeRows(dataDir, { uid: 54321, gid: 54321 }))
    expect(message).toContain(`sudo chown -R $(id -un) ${dataDir}`)
  })
})

async function start(
  dataDir: string,
  options: Partial<EmbeddedPostgresOptions> = { durable: false },
): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, ...options })
  cleanups.push(() => postgres.stop())
  return postgres
}

async function query({ url }: { url: string }, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function temporaryFolder(mode = 0o755): string {
  const dir = mkdtempSync(join(tmpdir(), 'callboard-embedded-'))
  chmodSync(dir, mode)
  cleanups.push(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

function createdFolder(): string {
  const dataDir = temporaryFolder()
  const parts = ['postgres', 'postgres-password'].map((name) => join(created, name))
  spawnSync('cp', ['-a', ...parts, dataDir])
  return dataDir
}

// A clone below a folder like /root can be read by root alone.
function anyoneCanRead(file: string): boolean {
  return spawnSync('test', ['-r', file], { uid: 65534, gid: 65534 }).status === 0
}

/** A PATH on which these programs are replaced by shell scripts. */
function pathWith(programs: Record<string, string>): string {
  const dir = temporaryFolder()
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(dir, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  }
  return `${dir}:${process.env.PATH}`
}

function writeRows(dataDir: string, options: { uid?: number; gid?: number; env?: NodeJS.ProcessEnv } = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', fixture, dataDir], { stdio: 'pipe', ...options })
  cleanups.push(() => ended(child, 'SIGTERM'))
  return child
}

async function ended(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await exit
}

async function firstRow(child: ReturnType<typeof writeRows>): Promise<number> {
  for await (const line of createInterface({ input: child.stdout })) return Number(line)
  throw new Error(`It wrote nothing: ${await errorOf(child)}`)
}

async function errorOf(child: ReturnType<typeof writeRows>): Promise<string> {
  let text = ''
  for await (const chunk of child.stderr) text += chunk
  return text
}

/** Kills a writing portal without warning, and gives the rows it was told were committed. */
async function killWhileWriting(dataDir: string): Promise<number[]> {
  const portal = writeRows(dataDir)
  const written: number[] = []
  for await (const line of createInterface({ input: portal.stdout })) {
    written.push(Number(line))
    if (written.length === 200) portal.kill('SIGKILL')
  }
  return written
}

async function rowsMissing(postgres: EmbeddedPostgres, written: number[]): Promise<number[]> {
  expect(written.length).toBeGreaterThanOrEqual(200)
  const found = new Set((await query(postgres, 'select id from written')).map(({ id }) => id))
  return written.filter((id) => !found.has(id))
}

function postmasterPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}
