import type { IncomingHttpHeaders } from 'undici/types/header'

const byDate = 'Last-Modified: '
const byCommit = 'Commit: '

/** A commit, as what to send along next time. */
export const commitValidator = (id: string): string => `${byCommit}${id}`

/** What to send along next time: the ETag, or where there is none the date, marked as one. */
export function validatorOf(headers: IncomingHttpHeaders): string | undefined {
  const { etag, 'last-modified': modified, date } = headers
  if (typeof etag === 'string') return etag
  if (typeof modified !== 'string' || typeof date !== 'string') return undefined
  // The date has whole seconds: a file changed a moment ago may change again and keep it.
  return Date.parse(date) - Date.parse(modified) >= 2000 ? `${byDate}${modified}` : undefined
}

export function conditionFor(validator: string | undefined): Record<string, string> {
  if (!validator || validator.startsWith(byCommit)) return {}
  return validator.startsWith(byDate)
    ? { 'if-modified-since': validator.slice(byDate.length) }
    : { 'if-none-match': validator }
}
