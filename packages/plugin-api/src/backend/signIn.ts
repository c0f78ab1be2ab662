import { EntityRef } from '@callboard/catalog-model'
import type { Request } from 'express'

type Done = (error?: unknown) => void

/** What the portal's sessions add to a request. */
interface WithSession {
  logIn(user: { ref: string }, done: Done): void
  logOut(done: Done): void
}

/**
 * Begins a session for a user, whom the plugin has found out to be who they say: what they ask from now on is theirs. For the `http` of a
 * plugin that declares `signIn`.
 *
 * ```ts
 * router.get('/callback', async (request, response) => {
 *   await signIn(request, `user:default/${await nameBehind(request.query.code)}`)
 *   response.redirect('/')
 * })
 * ```
 *
 * @throws Error if the ref is none
 */
export const signIn = (request: Request, userRef: string): Promise<void> =>
  promised((done) => (request as unknown as WithSession).logIn({ ref: EntityRef.parse(userRef) }, done))

/** Ends the session of who asks, if there is one. */
export const signOut = (request: Request): Promise<void> =>
  promised((done) => (request as unknown as WithSession).logOut(done))

const promised = (begin: (done: Done) => void) =>
  new Promise<void>((resolve, reject) => begin((error) => (error ? reject(error) : resolve())))
