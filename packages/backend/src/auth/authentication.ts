import type { User } from '@callboard/plugin-api/backend'
import { type RequestHandler, Router } from 'express'
import session from 'express-session'
import type { Knex } from 'knex'
import passport from 'passport'
import { GuestStrategy } from './GuestStrategy'
import { SessionStore } from './sessionStore'

const thirtyDays = 30 * 24 * 3_600_000

interface Options {
  db: Knex
  secret: string
  /** The user whom a visitor becomes without signing in; without it nobody gets in unasked. */
  guest: string | undefined
  findUser(ref: string, isGuest: boolean): Promise<User>
}

/**
 * Finds out who makes a request. A page opened without a session starts one as the guest; a script that calls the API
 * without a cookie is the guest for that one request.
 */
export function authentication({ db, secret, guest, findUser }: Options): Router {
  const authenticator = new passport.Passport()
  authenticator.serializeUser<SessionUser>(({ ref, isGuest }, done) => done(null, { ref, isGuest }))
  authenticator.deserializeUser<SessionUser>(({ ref, isGuest }, done) => {
    findUser(ref, isGuest).then((user) => done(null, user), done)
  })
  const router = Router()
  router.use(sessions(db, secret), authenticator.session())
  if (guest) {
    authenticator.use(new GuestStrategy(() => findUser(guest, true)))
    router.use(unlessSignedIn((keepSession) => authenticator.authenticate('guest', { session: keepSession })))
  }
  return router
}

type SessionUser = Pick<User, 'ref' | 'isGuest'>

const sessions = (db: Knex, secret: string) =>
  session({
    name: 'callboard',
    secret,
    store: new SessionStore(db),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: thirtyDays },
  })

function unlessSignedIn(signIn: (keepSession: boolean) => RequestHandler): RequestHandler {
  const once = signIn(false)
  const forGood = signIn(true)
  return (request, response, next) => {
    if (request.user) return next()
    const isPage = !request.path.startsWith('/api/')
    return (isPage ? forGood : once)(request, response, next)
  }
}
