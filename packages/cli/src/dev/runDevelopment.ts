import { setTimeout as delay } from 'node:timers/promises'
import { freePort, StartError, type Stops, stopInOrder } from '@callboard/backend'
import { CommandError } from '../CommandError.mjs'
import { openDatabase } from './openDatabase'
import { serveApp } from './serveApp'
import { watchServer } from './watchServer'

/** Starts database, server and app so that the two halves of the portal follow the source, until a signal ends it. */
export async function runDevelopment(root: string): Promise<void> {
  const stops = stopInOrder()
  stopOnSignals(stops)
  try {
    const opening = openDatabase(root)
    // A signal may come while it opens: then it is closed as soon as it is open.
    stops.add(async () => (await opening.catch(() => undefined))?.close())
    const database = await opening
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const app = await serveApp(root, { ...database.listen, origin })
    stops.add(app.close)
    stops.add(watchServer(root, { port, databaseUrl: database.url }))
    await untilReady(origin)
    process.stdout.write(`\n  Callboard is ready: ${app.url} (it follows your edits)\n\n`)
  } catch (error) {
    await stops.stop().catch((failure) => console.error(failure.message))
    throw error instanceof StartError ? new CommandError(error.message) : error
  }
}

function stopOnSignals(stops: Stops) {
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    await stops.stop()
    process.exit(0)
  }
  process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', end)
}

/** A server that does not start says why by itself, and is tried again when a file is saved. */
async function untilReady(origin: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${origin}/readyz`).catch(() => undefined)
    if (response?.ok) return
    await delay(200)
  }
}
