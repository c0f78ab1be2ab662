import { parentPort, workerData } from 'node:worker_threads'
import type { AnyBackend } from '@callboard/plugin-api/backend'
import { asking, failureOf } from '../asking'
import type { ThreadData } from '../ThreadData'
import { answersOf } from './answersOf'
import { configOf } from './configOf'
import { describe } from './describe'
import { keepToHosts } from './keepToHosts'
import { openDatabase } from './openDatabase'
import { servicesIn } from './servicesIn'

/** What runs in the thread of an installed plugin: its half in the server, with services that ask the portal. */
async function start(port: NonNullable<typeof parentPort>, data: ThreadData) {
  const { database, held } = openDatabase(data)
  // Before the plugin is read, so that whatever it takes from Node's modules is what it may have.
  keepToHosts(data.hosts, data.database)
  const { default: backend } = (await import(/* @vite-ignore */ data.backend)) as { default: AnyBackend }
  if (!backend?.plugin || !backend.routes)
    throw new Error('Its backend.ts has to default-export what defineBackend returns.')
  const portal = asking(port, {
    ask: (name: string, ...args: unknown[]) => answers[name]?.(...args),
    alive: () => true,
    held: () => held,
    end: () => database.destroy(),
  })
  const config = configOf(backend, data.config)
  const services = servicesIn(data, { database, config, portal })
  const answers = answersOf(backend, services)
  const summary = await backend.start?.(services)
  port.postMessage({ started: { ...describe(backend, config), summary } })
}

const port = parentPort
if (port) start(port, workerData).catch((error) => port.postMessage({ failed: failureOf(error) }))
