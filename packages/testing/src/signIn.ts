import type { OutputOf, RawInputOf, Route } from '@callboard/plugin-api'
import { callBy } from './callBy'
import { inRepository } from './repository'
import type { TestPortal } from './startPortal'

/** The plugin that lets tests sign in, for `startPortal({ plugins: [door] })`; in the browser its address is `/api/door/<name>`. */
export const door = inRepository('packages/testing/src/door')

/** Somebody who has signed in, and what they do with the portal. */
export type SignedIn = Pick<TestPortal, 'fetch' | 'call'>

/** Signs in as `user:default/<name>`, at a portal with the plugin `door`. */
export async function signIn(portal: TestPortal, name: string): Promise<SignedIn> {
  const { headers } = await portal.fetch(`/api/door/${name}`, { redirect: 'manual' })
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
  const request = (path: string, init?: RequestInit) =>
    portal.fetch(path, { ...init, headers: { ...init?.headers, cookie } })
  return {
    fetch: request,
    call: <R extends Route>(route: R, input: RawInputOf<R>): Promise<OutputOf<R>> => callBy(request, route, input),
  }
}
