import { freePort, StartError, type Stops, stopInOrder } from '@callboard/backend'
import { CommandError } from '../CommandError.mjs'
import { followEdits } from './followEdits'
import { holdBack } from './holdBack'
import { keepServer } from './keepServer'
import { openDatabase } from './openDatabase'
import { serveApp } from './serveApp'

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
    const server = keepServer(root, { port, databaseUrl: database.url })
    stops.add(server.stop)
    const starting = server.restart()
    let inStep = () => starting
    const app = await serveApp(
      root,
      { ...database.listen, origin },
      holdBack(server, () => inStep()),
    )
    stops.add(app.close)
    await starting
    inStep = followEdits({ root, vite: app.vite, server })
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
