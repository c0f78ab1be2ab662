import type { Event } from '@callboard/plugin-api'
import type { Events, Log } from '@callboard/plugin-api/backend'
import { Client } from 'pg'
import type { DatabaseConnection } from '../config'
import { driverSettings } from '../database/connect'
import { inBursts } from './inBursts'
import { channel, publish } from './publish'

/** Ends a subscription. */
type Unsubscribe = () => void

type Listener = (payload: unknown) => Promise<void>

/** The bus between plugins and between replicas. */
export interface EventBus extends Events {
  /** @param isGathered whether the listener gets the payloads of a burst together, as a list */
  subscribe(event: Pick<Event, 'name'>, listener: Listener, options: { isGathered: boolean }): Unsubscribe
  /** @param hear is told when events may have been lost, as the connection broke and is there again */
  onGap(hear: () => void): void
  close(): Promise<void>
}

/**
 * Opens the one connection that listens. Postgres delivers a notification when the sender's transaction commits, to
 * every replica, this one included: so a subscriber never hears of what was rolled back.
 */
export async function startEvents(database: DatabaseConnection, log: Log): Promise<EventBus> {
  let isOpen = true
  const listeners = new Map<string, Array<(payload: unknown) => void>>()
  const onGap: Array<() => void> = []
  const receive = ({ name, payload }: { name: string; payload: unknown }) => {
    for (const hear of listeners.get(name) ?? []) hear(payload)
  }
  const connection = await keepListening(database, log, receive, () => {
    for (const hear of onGap) hear()
  })
  return {
    publish,
    subscribe({ name }, listener, { isGathered }) {
      const hear = (payload: unknown) =>
        listener(payload).catch((error) => log.error(`A subscriber to ${name} failed: ${error.message}`, { error }))
      const hearWhileOpen = async (burst: unknown[]) => (isOpen ? hear(burst) : undefined)
      const added = isGathered ? inBursts(hearWhileOpen) : hear
      listeners.set(name, [...(listeners.get(name) ?? []), added])
      return () => void listeners.set(name, listeners.get(name)?.filter((each) => each !== added) ?? [])
    },
    onGap: (hear) => void onGap.push(hear),
    close() {
      isOpen = false
      return connection.close()
    },
  }
}

async function keepListening(
  database: DatabaseConnection,
  log: Log,
  receive: (message: { name: string; payload: unknown }) => void,
  onBack: () => void,
) {
  let client: Client
  let closed = false
  let retry: NodeJS.Timeout | undefined

  async function listen() {
    client = new Client({ ...driverSettings(database), application_name: 'callboard events', keepAlive: true })
    client.on('notification', ({ payload }) => payload && receive(JSON.parse(payload)))
    client.on('error', (error) => log.warn(`The connection that listens for events broke: ${error.message}`))
    client.on('end', () => {
      if (!closed) retry = setTimeout(() => listen().then(onBack, () => {}), 1000)
    })
    await client.connect()
    await client.query(`listen ${channel}`)
  }

  await listen()
  return {
    async close() {
      closed = true
      clearTimeout(retry)
      await client.end()
    },
  }
}
