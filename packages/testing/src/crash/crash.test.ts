import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@callboard/backend/embedded-postgres'
import { expect, onTestFinished, test } from 'vitest'
import { runPortal } from '../bench/runPortal'
import { atTheEnd } from '../cleanup'
import { createDatabase } from '../createDatabase'
import { eventually } from '../eventually'
import { startPortal } from '../startPortal'
import { temporaryFolder } from '../temporaryFolder'
import { withClient } from '../withClient'
import { serveHeld } from './serveHeld'
import { endConnections, stopAt } from './stopAt'
import { storedVersion } from './storedVersion'
import { filesOf, other, type Version } from './twoVersions'
import { versionOf } from './versionOf'

type Fetch = (path: string, init?: RequestInit) => Promise<Response>
type Ask = ReturnType<typeof asking>

const asking = (fetch: Fetch) => async (path: string, body?: object) => {
  const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(path, body && json)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json() as Promise<unknown>
}

/** A location in the first version, registered. */
async function registered(ask: Ask) {
  const { files, url, holdAt } = await serveHeld(filesOf('apricot'))
  const target = url('catalog-info.yaml')
  const { location } = (await ask('/api/catalog/locations', { type: 'url', target })) as { location: { id: string } }
  const path = `/api/catalog/locations/${location.id}/refresh`
  return {
    holdAt,
    becomes: (version: Version) => Object.assign(files, filesOf(version)),
    refresh: (ask: Ask) => ask(path, {}),
  }
}

/** A read that was cut off counts as going on until nothing was heard of it for half a minute: now that is over. */
const timePasses = (database: string) =>
  withClient(database, (client) => client.query('update catalog.locations set reading_until = now()'))

type Strike = () => Promise<unknown>
type Moment = [name: string, isWritten: boolean, stand: (work: () => void, strike: Strike) => Promise<void>]

test('a portal killed at any moment of a refresh has the one version or the other, and reads the new one next', async () => {
  const database = await createDatabase()
  const dataDir = await temporaryFolder('crash')
  const options = { database, config: 'packages/testing/src/crash/app-config.yaml' }
  let portal = await runUntilTheEnd(dataDir, options)
  const { becomes, refresh, holdAt } = await registered(portal.ask)

  const moments: Moment[] = [
    ['the last file was asked for', false, (...go) => holdAt('three.yaml', ...go)],
    ['the first entity is written', false, (...go) => stopAt(database, 'catalog.entities', ...go)],
    ['the search is written, after all else', false, (...go) => stopAt(database, 'search.documents', ...go)],
    ['it is written', true, (...go) => onceStored(database, ...go)],
  ]
  for (const [moment, isWritten, stand] of moments) {
    const before = await versionOf(portal.ask)
    becomes(other(before))
    await stand(() => void refresh(portal.ask).catch(() => {}), portal.kill)
    expect([moment, await storedVersion(database)]).toEqual([moment, isWritten ? other(before) : before])
    await timePasses(database)
    portal = await runUntilTheEnd(dataDir, options)
    await refresh(portal.ask)
    expect([moment, await versionOf(portal.ask)]).toEqual([moment, other(before)])
  }
}, 240_000)

/** Lets work begin, and runs `strike` as soon as others see what it wrote. */
async function onceStored(database: string, work: () => void, strike: Strike) {
  const before = await storedVersion(database)
  work()
  await eventually(async () => expect(await storedVersion(database)).toBe(other(before)))
  await strike()
}

async function runUntilTheEnd(dataDir: string, options: { database: string; config: string }) {
  const { url, kill } = await runPortal(dataDir, options)
  onTestFinished(kill)
  return { kill, ask: asking((path, init) => fetch(url + path, init)) }
}

test('a database whose connections end at any moment of a refresh has the one version or the other, and gets the new one next', async () => {
  const { fetch, database } = await startPortal()
  await strikeAtTables(database, asking(fetch), () => endConnections(database))
}, 120_000)

test('a PostgreSQL that is stopped at once at any moment of a refresh has the one version or the other, and gets the new one next', async () => {
  const dataDir = await temporaryFolder('crash-postgres')
  const postgres = await startEmbeddedPostgres({ dataDir })
  atTheEnd(postgres.stop)
  const { fetch, close } = await startPortal({ database: postgres.url })
  // As `pg_ctl stop -m immediate` does: no process of it ends what it is about.
  const postmaster = () => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  await strikeAtTables(postgres.url, asking(fetch), async () => process.kill(postmaster(), 'SIGQUIT'))
  await close()
}, 240_000)

async function strikeAtTables(database: string, ask: Ask, strike: Strike) {
  const { becomes, refresh } = await registered(ask)
  for (const table of ['catalog.entities', 'search.documents']) {
    const before = await versionOf(ask)
    becomes(other(before))
    await stopAt(database, table, () => void refresh(ask).catch(() => {}), strike)
    // It may have been read again already, by itself.
    expect(['apricot', 'blueberry']).toContain(await eventually(() => storedVersion(database)))
    await timePasses(database)
    await eventually(() => refresh(ask))
    expect(await versionOf(ask)).toBe(other(before))
  }
}
