import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type BuiltPortal, runPortal } from '../bench/runPortal'
import { createDatabase } from '../createDatabase'
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
  let portal: BuiltPortal | undefined
  onTestFinished(() => portal?.kill())
  const restart = async () => {
    portal = await runPortal(dataDir, { database, config: 'packages/testing/src/crash/app-config.yaml' })
    const { url, kill } = portal
    return { kill, ask: asking((path, init) => fetch(url + path, init)) }
  }

  let { ask, kill } = await restart()
  const { becomes, refresh } = await registered(ask)
  for (const table of ['search.documents', undefined]) {
    const before = await versionOf(ask)
    becomes(other(before))
    const begin = () => void ask(refresh, {}).catch(() => {})
    if (table) await stopAt(database, table, begin, kill)
    else {
      begin()
      await setTimeout(40)
      await kill()
    }
    ;({ ask, kill } = await restart())
    const found = await versionOf(ask)
    if (table) expect(found).toBe(before)
    await timePasses(database)
    await ask(refresh, {})
    expect(await versionOf(ask)).toBe(other(before))
  }
})

test('a database that ends at any moment of a refresh has the one version or the other, and gets the new one next', async () => {
  const { fetch, database } = await startPortal()
  const ask = asking(fetch)
  const { becomes, refresh } = await registered(ask)
  for (const table of ['catalog.entities', 'catalog.edges', 'search.documents']) {
    const before = await versionOf(ask)
    becomes(other(before))
    await stopAt(
      database,
      table,
      () => void ask(refresh, {}).catch(() => {}),
      () => endConnections(database),
    )
    await timePasses(database)
    await vi.waitFor(() => ask(refresh, {}), 30_000)
    expect(await versionOf(ask)).toBe(other(before))
  }
})
