import type { Bootstrap } from '@callboard/plugin-api'
import type { RequestHandler, Response } from 'express'

/** How the portal is called, and how one gets in. */
export interface Entrance {
  title: string
  ways: Bootstrap['signIn']
}

/** What somebody gets whom nobody knows: the ways to sign in, if there are any. One alone is gone at once. */
export function answerNobody(response: Response, entrance: Entrance): void {
  const [only, ...others] = entrance.ways
  if (!only) return void response.status(401).type('text').send(noWay)
  if (others.length === 0) return void response.redirect(only.to)
  response.status(401).type('html').send(written(entrance, 'Sign in'))
}

/** Where the app goes when somebody has signed out. */
export const signedOutPath = '/signed-out'

/** Says so, and asks before it signs in again: whoever issues identities often still knows who one is, and would ask nothing. */
export const signedOut =
  (entrance: Entrance): RequestHandler =>
  (request, response) => {
    if (request.user) return response.redirect('/')
    response.set('cache-control', 'no-store').type('html').send(written(entrance, 'You are signed out'))
  }

function written({ title, ways }: Entrance, heading: string): string {
  const links = ways.map(({ to, title }) => `<li><a href="${escaped(to)}">${escaped(title)}</a></li>`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading} · ${escaped(title)}</title><style>${style}</style><main><p>${escaped(title)}</p><h1>${heading}</h1><ul>${links.join('')}</ul></main></html>`
}

/** It stands alone: nothing of the app is loaded for those who may not use it. */
const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#f6f3ee, #171512); color: light-dark(#1f1b16, #ece7df) }
body { display: grid; place-items: center; min-height: 100vh; margin: 0 }
main { width: min(24rem, 100vw - 2rem) }
p { margin: 0; opacity: .75 }
h1 { margin: 0 0 1.5rem; font-size: 1.5rem }
ul { display: grid; gap: .75rem; margin: 0; padding: 0; list-style: none }
a { display: block; padding: .75rem 1rem; border: 1px solid currentColor; border-radius: 6px; color: inherit; text-decoration: none }
a:hover { text-decoration: underline }
a:focus-visible { outline: 2px solid; outline-offset: 2px }`

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const noWay =
  'Nobody is signed in, and no way to sign in is configured.\n\nLet visitors in as a guest: set auth.providers.guest in app-config.yaml.\n'
