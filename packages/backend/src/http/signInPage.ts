import type { Bootstrap } from '@callboard/plugin-api'
import type { Response } from 'express'

/** What somebody gets whom nobody knows: the ways to sign in, if there are any. One alone is gone at once. */
export function answerNobody(response: Response, title: string, ways: Bootstrap['signIn']): void {
  const [only, ...others] = ways
  if (!only) return void response.status(401).type('text').send(noWay)
  if (others.length === 0) return void response.redirect(only.to)
  const links = ways.map((way) => `<li><a href="${escaped(way.to)}">${escaped(way.title)}</a></li>`)
  response
    .status(401)
    .type('html')
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sign in · ${escaped(title)}</title><main><h1>${escaped(title)}</h1><ul>${links.join('')}</ul></main></html>`,
    )
}

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const noWay =
  'Nobody is signed in, and no way to sign in is configured.\n\nLet visitors in as a guest: set auth.providers.guest in app-config.yaml.\n'
