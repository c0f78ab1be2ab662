import type { User } from '@callboard/plugin-api/backend'
import { type RequestHandler, Router } from 'express'
import session from 'express-session'
import type { Knex } from 'knex'
import passport from 'passport'
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
 * Finds out who makes a request: whoever signed in with `request.logIn`, for as long as the session lasts, or else the guest,
 * for this one request. A guest has no session: there is nothing to keep, health checks and crawlers would fill the table, and
 * one that outlived the guest in the configuration would be a way in.
 */
export function authentication({ db, secret, guest, findUser }: Options): RequestHandler[] {
  const authenticator = new passport.Passport()
  authenticator.serializeUser<string>(({ ref }, done) => done(null, ref))
  authenticator.deserializeUser<unknown>((ref, done) => {
    // Of another kind in a session that an earlier version began for a guest.
    if (typeof ref !== 'string') return done(null, false)
    findUser(ref, false).then((user) => done(null, user), done)
  })
  const signedIn = Router()
  signedIn.use(sessions(db, secret), authenticator.session())
  return [whereThereIsACookie(signedIn), ...(guest ? [unlessSignedIn(() => findUser(guest, true))] : [])]
}

const cookie = 'callboard'

type Done = (error?: unknown) => void

/** Whoever comes without the cookie has no session to look for: it is begun when somebody signs in. */
const whereThereIsACookie =
  (session: RequestHandler): RequestHandler =>
  (request, response, next) => {
    if (request.headers.cookie?.includes(`${cookie}=`)) return session(request, response, next)
    const logIn = (...given: unknown[]) => {
      // passport gives a request its own only where there are none.
      Object.assign(request, { logIn: undefined, logOut: undefined })
      const signIn: Done = (error) =>
        error ? (given.at(-1) as Done)(error) : Reflect.apply(request.logIn, request, given)
      session(request, response, signIn)
    }
    Object.assign(request, { logIn, logOut: (...given: unknown[]) => (given.at(-1) as Done)() })
    next()
  }

const sessions = (db: Knex, secret: string) =>
  session({
    name: cookie,
    secret,
    store: new SessionStore(db),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: thirtyDays },
  })

const unlessSignedIn =
  (findGuest: () => Promise<User>): RequestHandler =>
  async (request, _response, next) => {
    request.user ??= await findGuest()
    next()
  }
