/** What Postgres and its driver say of a connection that broke, or that could not be had: not of what was to be written. */
const codes = /^(?:08...|53...|57P0.|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/
const messages =
  /Connection terminated|Connection ended|Client has encountered a connection error|Timeout acquiring a connection|Unable to acquire a connection|aborted$/i

/** Whether an error says that the portal has lost its database, rather than anything of what it read. */
export function isPortalAway(error: Error): boolean {
  const { code } = error as { code?: unknown }
  return (typeof code === 'string' && codes.test(code)) || messages.test(error.message)
}
