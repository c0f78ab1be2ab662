import type { TestPortal } from '@callboard/testing'
import { namesOf } from '../../testing/startShop'

/**
 * Requests to the catalog as scripts make them that were written for Backstage.
 *
 * What a server has to do so that those work is tried beside this, point by point. That Backstage's own client works through every one
 * of its methods is tried in `../*.test.ts`, method by method; every row of its formats in packages/catalog-model, what a placeholder
 * may not reach in `ingest/resolvePlaceholder.test.ts`, what becomes of entities when files and providers come and go in
 * `entityLifecycle.test.ts`, and when two say the same in `conflicts/conflicts.test.ts`.
 */
export function requestsTo(portal: () => TestPortal) {
  const api = (path: string, init?: RequestInit) => portal().fetch(`/api/catalog${path}`, init)
  const read = async (path: string) => (await api(path)).json()
  const send = (path: string, body: unknown) =>
    api(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const namesAt = async (path: string) => namesOf(await read(path)).sort()
  return { api, read, send, namesAt }
}
