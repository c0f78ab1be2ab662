import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { query, startPostgres, temporaryFolder } from './testing/startPostgres'
import { end, errorOf, firstRow, program, startWriting } from './testing/writingPortal'

const isRoot = process.getuid?.() === 0

describe.runIf(isRoot)('started as root', () => {
  test.each([
    ['a folder every user can enter', 0o755, {}],
    ['a folder only root can enter', 0o700, {}],
    ['a folder only root can enter, where user namespaces are forbidden', 0o700, { unshare: 'exit 1' }],
  ])('it works in %s, also twice', async (_, mode, replaced) => {
    const dataDir = join(temporaryFolder(mode), 'data')
    for (const time of [1, 2]) {
      const portal = startWriting(dataDir, { durable: false, env: { ...process.env, PATH: pathWith(replaced) } })
      expect(await firstRow(portal), `time ${time}`).toBeGreaterThan(0)
      await end(portal)
    }
  })

  test('the same data may be started first one way, then another', async () => {
    const parent = temporaryFolder(0o755)
    const dataDir = join(parent, 'data')
    await (await startPostgres(dataDir)).stop()
    chmodSync(parent, 0o700)
    await (await startPostgres(dataDir)).stop()
    chmodSync(parent, 0o755)
    expect(await query(await startPostgres(dataDir), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('where root may do nothing of that, it says what to do', async () => {
    const dataDir = join(temporaryFolder(0o700), 'data')
    const path = pathWith({ unshare: 'echo no namespaces >&2; exit 1', setpriv: 'echo no capabilities >&2; exit 1' })
    const portal = startWriting(dataDir, { env: { ...process.env, PATH: path } })
    const message = await errorOf(portal)
    expect(message).toContain('no namespaces')
    expect(message).toContain('no capabilities')
    expect(message).toContain('Start the portal as an ordinary user')
  })
})

describe.runIf(isRoot && anyoneCanRead(program))('started as somebody else', () => {
  test.each([
    ['an ordinary user', 65534],
    ['a user id without a name, as some containers have', 54321],
  ])('%s needs nothing of that', async (_, uid) => {
    const dataDir = temporaryFolder()
    chownSync(dataDir, uid, uid)
    const portal = startWriting(dataDir, { durable: false, uid, gid: uid })
    expect(await firstRow(portal)).toBe(1)
    await end(portal)
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('a database of another user is refused with the command that gives it away', async () => {
    const dataDir = temporaryFolder(0o755)
    await (await startPostgres(dataDir)).stop()
    const message = await errorOf(startWriting(dataDir, { uid: 54321, gid: 54321 }))
    expect(message).toContain(`sudo chown -R $(id -un) ${dataDir}`)
  })
})

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
