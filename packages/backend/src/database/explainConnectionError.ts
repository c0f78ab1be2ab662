import { Client, type ClientConfig } from 'pg'
import { StartError } from '../StartError'
import { innermost } from './innermost'

const advice: Record<string, (place: string, database: string, user: string) => string> = {
  ECONNREFUSED: (place) => `Nothing listens at ${place}. Start PostgreSQL there, or correct DATABASE_URL.`,
  ENOTFOUND: (place) => `The host of ${place} is unknown. Correct the host in DATABASE_URL.`,
  EAI_AGAIN: (place) => `The host of ${place} cannot be looked up. Check the name in DATABASE_URL and the network.`,
  ETIMEDOUT: (place) => `${place} does not answer. Check the host in DATABASE_URL and whether a firewall is between.`,
  '28P01': (place, _, user) => `${place} refused the password of user '${user}'. Correct it in DATABASE_URL.`,
  '28000': (place, _, user) =>
    `${place} does not let user '${user}' in. Check the user in DATABASE_URL and pg_hba.conf.`,
  '3D000': (place, database) => `${place} has no database '${database}'. Create it: createdb ${database}`,
  // The driver has no code for it.
  'no-tls': (place) => `${place} does not speak TLS. Take sslmode or ssl out of DATABASE_URL.`,
  '53300': (place) => `${place} has no connection left. Raise max_connections, or stop what holds them.`,
}

/** Turns a driver's error into what an operator does about it. Never shows the password. */
export function explainConnectionError(settings: ClientConfig, cause: unknown): StartError {
  const error = innermost(cause)
  const { host, port, database = '', user = '' } = new Client(settings)
  const place = `${host}:${port}`
  const explain = advice[/does not support SSL/.test(error.message) ? 'no-tls' : (error.code ?? '')]
  const message =
    explain?.(place, database, user) ?? `The database at ${place} cannot be used: ${error.message}. Check DATABASE_URL.`
  return new StartError(message, { cause })
}
