import type { Logger } from 'pino'
import { takeReplacements } from './developing/takeReplacements'
import { StartError } from './StartError'
import { printStep, printWarning } from './startLog'
import { type RunningServer, type ServerOptions, startServer } from './startServer'

/** Runs the portal until it is told to end: starts it, says how far it is, and stops all of it on Ctrl-C or SIGTERM. */
export async function runServer(options: Omit<ServerOptions, 'onStep' | 'onWarning'>): Promise<void> {
  const starting = startServer({ ...options, onStep: printStep, onWarning: printWarning })
  stopOnSignals(starting)
  outliveMistakes(starting, options.log)
  try {
    const server = await starting
    const { url } = server
    // In development another server has the app, and says where when both are ready.
    process.stdout.write(`\n  ${options.appFolder ? 'Callboard' : 'The API'} is ready: ${url}\n\n`)
    takeReplacements(server)
  } catch (error) {
    fail(error)
  }
}

function stopOnSignals(starting: Promise<RunningServer>) {
  let stoppingSince: number | undefined
  const stop = async () => {
    if (stoppingSince !== undefined) return isImpatient(stoppingSince) ? process.exit(130) : undefined
    stoppingSince = performance.now()
    try {
      await (await starting).close()
      process.exit(0)
    } catch (error) {
      fail(error)
    }
  }
  // The last one says that the terminal was closed.
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
}

/**
 * A promise that some plugin forgot about is its own mistake, and no reason to end the portal for everyone. After an
 * error that nobody caught nothing is certain any more: what was started is stopped, and a supervisor starts it anew.
 */
function outliveMistakes(starting: Promise<RunningServer>, log: Logger) {
  process.on('unhandledRejection', (error) => log.error({ error }, 'A promise was rejected and nobody noticed'))
  process.on('uncaughtException', async (error) => {
    log.fatal({ error }, 'An error that nobody caught ends the portal')
    await starting.then((server) => server.close()).catch(() => {})
    process.exit(1)
  })
}

// A second Ctrl-C is a person who does not want to wait. One right after the first is npm passing on what the terminal
// has sent already.
function isImpatient(stoppingSince: number): boolean {
  return performance.now() - stoppingSince > 500
}

function fail(error: unknown): never {
  const text = error instanceof StartError ? error.message : (error as Error).stack
  process.stderr.write(`\n${text}\n`)
  process.exit(1)
}
