/** What browsers are told: payloads of an event; none where they are too many; no event where some were missed. */
export interface News {
  event?: string | undefined
  payloads?: unknown[] | undefined
}

/** More than these one page does not keep while nobody looks at it. */
const most = 500

/** Two pieces of news of one event, as one. */
export const together = (one: News, other: News): News => {
  const payloads = one.payloads && other.payloads && [...one.payloads, ...other.payloads]
  return { ...one, ...(payloads && payloads.length <= most ? { payloads } : { payloads: undefined }) }
}
