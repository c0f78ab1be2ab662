import { expect, onTestFinished, test } from 'vitest'
import { runPortal } from '../bench/runPortal'
import { createDatabase } from '../createDatabase'
import { eventually } from '../eventually'
import { serveFiles } from '../serveFiles'
import { startPortal } from '../startPortal'
import { temporaryFolder } from '../temporaryFolder'
import { withClient } from '../withClient'
import { endConnections, stopAt } from './stopAt'
import { filesOf, other, type Version } from './twoVersions'
import { versionOf } from './versionOf'

type Fetch = (path: string, init?: RequestInit) => Promise<Response>

const asking = (fetch: Fetch) => async (path: string, body?: object) => {
  const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(path, body && json)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json() as Promise<unknown>
}

/** A location in the first version, registered. */
async function registered(ask: ReturnType<typeof asking>) {
  const { files, url } = await serveFiles(filesOf('apricot'))
  const target = url('catalog-info.yaml')
  const { location } = (await ask('/api/catalog/locations', { type: 'url', target })) as { location: { id: string } }
  const becomes = (version: Version) => Object.assign(files, filesOf(version))
  return { becomes, refresh: `/api/catalog/locations/${location.id}/refresh` }
}

/** A read that was cut off counts as going on until nothing was heard of it for half a minute: now that is over. */
const timePasses = (database: string) =>
  withClient(database, (client) => client.query('update catalog.locations set reading_until = now()'))

test('a portal killed at any moment of a refresh has the one version or the other, and reads the new one next', async () => {
  const database = await createDatabase()
  const dataDir = await temporaryFolder('crash')
  const options = { database, config: 'packages/testing/src/crash/app-config.yaml' }

  const first = await runUntilTheEnd(dataDir, options)
  const { becomes, refresh } = await registered(first.ask)
  becomes('blueberry')
  await stopAt(database, 'search.documents', () => void first.ask(refresh, {}).catch(() => {}), first.kill)

  const second = await runUntilTheEnd(dataDir, options)
  expect(await versionOf(second.ask)).toBe('apricot')
  await timePasses(database)
  await second.ask(refresh, {})
  expect(await versionOf(second.ask)).toBe('blueberry')
  becomes('apricot')
  await stopAt(database, 'catalog.entities', () => void second.ask(refresh, {}).catch(() => {}), second.kill)

  const third = asking((await startPortal({ database })).fetch)
  await versionOf(third)
  await timePasses(database)
  await third(refresh, {})
  expect(await versionOf(third)).toBe('apricot')
}, 120_000)

async function runUntilTheEnd(dataDir: string, options: { database: string; config: string }) {
  const { url, kill } = await runPortal(dataDir, options)
  onTestFinished(kill)
  return { kill, ask: asking((path, init) => fetch(url + path, init)) }
}

test('a database that ends at any moment of a refresh has the one version or the other, and gets the new one next', async () => {
  const { fetch, database } = await startPortal()
  const ask = asking(fetch)
  const { becomes, refresh } = await registered(ask)
  for (const table of ['catalog.entities', 'search.documents']) {
    const before = await versionOf(ask)
    becomes(other(before))
    await stopAt(
      database,
      table,
      () => void ask(refresh, {}).catch(() => {}),
      () => endConnections(database),
    )
    await timePasses(database)
    await eventually(() => ask(refresh, {}))
    expect(await versionOf(ask)).toBe(other(before))
  }
}, 120_000)
