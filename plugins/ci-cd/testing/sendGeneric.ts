import type { TestPortal } from '@callboard/testing'

export const token = 'token-for-the-tests'

/** Reports an event as any tool can. */
export function sendGeneric(portal: TestPortal, event: unknown, headers: Record<string, string> = {}) {
  return portal.fetch('/api/ci-cd/events/generic', {
    method: 'POST',
    body: JSON.stringify(event),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
  })
}
