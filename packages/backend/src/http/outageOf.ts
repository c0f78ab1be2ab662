/** What everybody who needs the database meets at the moment, and `advice` for the one who is told. */
export interface Outage {
  what: string
  advice: string
}

interface DatabaseError extends Error {
  code?: string
}

export const databaseAway: Outage = {
  what: 'The database does not answer',
  advice: '. Try again in a moment; if that does not help, the log of the portal says why.',
}

/** It goes on, and does not do all that the portal needs. */
const limited: Record<string, Outage> = {
  '25006': {
    what: 'The database takes no changes at the moment',
    advice: ': it is read-only, as a standby is, or was made so. Reading goes on. Try again later.',
  },
  '53100': {
    what: 'The disk of the database is full',
    advice: ': nothing can be stored until whoever runs the portal makes room.',
  },
}

/**
 * No connection; a database that is starting or ending, has no connection left, is not there any more, or does not let the portal in
 * any more.
 */
const away =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|08\w{3}|57P0[1-3]|53300|28\w{3}|3D000)$/

/** What the driver says, without a code, of a connection that broke while it waited for rows, or before; and what a closed database says. */
const broken =
  /^(Connection terminated|Client has encountered a connection error|.*is not currently accepting connections$)/

/** The outage that an error comes of; undefined for an error that is about the one request. */
export function outageOf({ code = '', name, message }: DatabaseError): Outage | undefined {
  const isAway = away.test(code) || name === 'KnexTimeoutError' || broken.test(message)
  return isAway ? databaseAway : limited[code]
}
