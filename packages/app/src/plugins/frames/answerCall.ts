import { portal } from '@callboard/plugin-api'
import { call } from '@callboard/plugin-api/frontend'
import type { FromFrame } from '../../frame/messages'
import type { Answer } from './talkTo'

interface Token {
  token: string
  /** When it is better to have another one. */
  until: number
}

const tokens = new Map<string, Promise<Token>>()

/** Calls a route for a plugin in a frame: with its token, which stays here, and without anything else by which the user is known. */
export async function answerCall(plugin: string, { method, url, body }: Extract<FromFrame, { type: 'call' }>) {
  const response = await fetch(url, {
    method,
    credentials: 'omit',
    redirect: 'error',
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${await tokenOf(plugin)}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  })
  const contentType = response.headers.get('content-type') ?? 'text/plain'
  return { status: response.status, contentType, body: await response.text() } satisfies Answer
}

async function tokenOf(plugin: string): Promise<string> {
  const known = await tokens.get(plugin)?.catch(() => undefined)
  if (known && known.until > Date.now()) return known.token
  const asked = ask(plugin)
  tokens.set(plugin, asked)
  return (await asked).token
}

async function ask(id: string): Promise<Token> {
  const { token, seconds } = await call(portal.routes.frameToken, { id })
  return { token, until: Date.now() + (seconds - 60) * 1000 }
}
