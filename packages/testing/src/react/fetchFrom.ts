import type { SignedIn } from '../signIn'

/** Has `fetch` ask a portal for addresses that begin with a slash, as it does in a browser. Gives how to end that. */
export function fetchFrom(somebody: Pick<SignedIn, 'fetch'>): () => void {
  const before = globalThis.fetch
  globalThis.fetch = (input, init) =>
    // The portal itself, which runs in the same process, asks others by their whole address.
    typeof input === 'string' && input.startsWith('/') ? somebody.fetch(input, init) : before(input, init)
  return () => {
    globalThis.fetch = before
  }
}
