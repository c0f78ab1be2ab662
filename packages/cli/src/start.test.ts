import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@callboard/backend'
import { afterAll, describe, expect, inject, onTestFinished, test } from 'vitest'

const program = fileURLToPath(new URL('../bin/callboard.mjs', import.meta.url))

describe('callboard start', { timeout: 60_000 }, () => {
  // Created once: what the second portal finds is what a user's second start finds.
  const dataDir = mkdtempSync(join(tmpdir(), 'callboard-start-'))
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  test('prints its steps and the address, answers there, and ends with its database on SIGTERM', async () => {
    const { env, url } = await ownAddress(dataDir)
    const portal = run(['start'], env)
    await portal.says('Callboard is ready')
    expect(portal.output()).toMatch(/^ {2}[✓·] .*$/m)
    expect(portal.output()).toContain(`Callboard is ready: ${url}`)
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'ok' })
    portal.child.kill('SIGTERM')
    expect(await portal.exit).toBe(0)
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
    expect(existsSync(join(dataDir, 'portal.pid'))).toBe(false)
  })

  test('after it was killed, it takes over the database it left behind', async () => {
    const env = await soonReady(dataDir)
    const killed = run(['start'], env)
    await killed.says('Callboard is ready')
    const postmaster = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]
    killed.child.kill('SIGKILL')
    await killed.exit
    const next = run(['start'], env)
    await next.says('Callboard is ready')
    expect(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]).toBe(postmaster)
    next.child.kill('SIGINT')
    expect(await next.exit).toBe(0)
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('ends when npm ends, though npm tells only the shell between them', async () => {
    const env = await soonReady(dataDir)
    const shell = run([], { ...env, npm_lifecycle_event: 'start' }, '/bin/sh', [
      '-c',
      `"${process.execPath}" "${program}" start & echo "portal $!"; wait`,
    ])
    await shell.says('Callboard is ready')
    shell.child.kill('SIGKILL')
    // Its output is ours too: the pipe closes when the last process that holds it is gone.
    await shell.closed
    expect(existsSync(join(dataDir, 'portal.pid'))).toBe(false)
  })

  test('says in one message that the port is taken, and which command takes another', async () => {
    const { env, port } = await ownAddress(dataDir)
    const other = createServer().listen(port)
    onTestFinished(() => void other.close())
    const portal = run(['start'], env)
    expect(await portal.exit).toBe(1)
    expect(portal.errors().trim()).toBe(
      `Port ${port} is in use. Stop what listens there, or choose another port: PORT=${port + 1} npm start`,
    )
  })

  test('with a DATABASE_URL nobody answers at, says so and starts no database of its own', async () => {
    const elsewhere = join(dataDir, 'elsewhere')
    const { env } = await ownAddress(elsewhere)
    const address = `127.0.0.1:${await freePort()}`
    const portal = run(['start'], { ...env, DATABASE_URL: `postgres://someone:secret@${address}/portal` })
    expect(await portal.exit).toBe(1)
    expect(portal.errors().trim()).toBe(
      `Nothing listens at ${address}. Start PostgreSQL there, or correct DATABASE_URL.`,
    )
    expect(existsSync(elsewhere)).toBe(false)
  })

  test('with a wrong password in DATABASE_URL, says so without showing it', async () => {
    const { env } = await ownAddress(dataDir)
    const url = new URL(inject('postgres'))
    url.password = 'guessed'
    const portal = run(['start'], { ...env, DATABASE_URL: url.href })
    expect(await portal.exit).toBe(1)
    expect(portal.errors().trim()).toBe(
      `${url.host} refused the password of user 'callboard'. Correct it in DATABASE_URL.`,
    )
  })
})

test('callboard help lists the commands', async () => {
  const help = run(['help'], process.env)
  expect(await help.exit).toBe(0)
  expect(help.output()).toMatch(/^ {2}start .*\n {2}dev .*\n {2}build /m)
})

test('an unknown command is answered with the known ones', async () => {
  const typo = run(['strat'], process.env)
  expect(await typo.exit).toBe(1)
  expect(typo.errors().trim()).toMatch(/^There is no command "strat"\. Try: start, dev, build, [a-z, ]*validate/)
})

/** The environment of a portal with this data folder, on a port that nothing else uses. */
async function ownAddress(dataDir: string) {
  const port = await freePort()
  const { DATABASE_URL, npm_lifecycle_event, ...inherited } = process.env
  const env = { ...inherited, PORT: String(port), CALLBOARD_DATA_DIR: dataDir }
  return { port, url: `http://localhost:${port}`, env }
}

/** Without the example organisation, which takes longer to read than all the rest. */
async function soonReady(dataDir: string): Promise<NodeJS.ProcessEnv> {
  const { env } = await ownAddress(dataDir)
  const config = join(dataDir, 'app-config.yaml')
  writeFileSync(config, 'auth: { providers: { guest: { userEntityRef: user:default/guest } } }')
  return { ...env, CALLBOARD_CONFIG: config }
}

function run(args: string[], env: NodeJS.ProcessEnv, command = process.execPath, before = [program]) {
  const child: ChildProcessWithoutNullStreams = spawn(command, [...before, ...args], { env })
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(text) && resolve()
      child.stdout.on('data', look)
      closed.then(() => reject(new Error(`It ended without saying "${text}":\n${output}\n${errors}`)))
      look()
    })
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await closed
  })
  return { child, exit, closed, says, output: () => output, errors: () => errors }
}
