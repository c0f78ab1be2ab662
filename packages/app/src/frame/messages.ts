import type { Entity } from '@callboard/plugin-api'
import type { Portal } from '@callboard/plugin-api/frontend'

/** Which part of a plugin a frame shows. */
export type FramedKey = 'pages' | 'entityTabs' | 'entityCards' | 'homeCards'

/** What the page tells a frame to begin with. */
export interface Init {
  type: 'init'
  /** Of the page's own, what a plugin in a frame may know. */
  portal: Omit<Portal, 'frontends'>
  script: string
  styles: string[]
  part: { key: FramedKey; id: string; path?: string | undefined }
  /** What the part is given. */
  entity?: Entity | undefined
  /** Where the page is: path and query. */
  at: string
  theme: 'light' | 'dark'
}

/** What the page tells a frame. */
export type ToFrame =
  | Init
  | { type: 'theme'; theme: 'light' | 'dark' }
  | { type: 'at'; at: string }
  | { type: 'answer'; number: number; status: number; contentType: string; body: string }

/** What a frame asks of the page around it. Whatever else comes from there is nothing. */
export type FromFrame =
  | { type: 'ready' }
  | { type: 'failed'; message: string }
  | { type: 'height'; pixels: number }
  | { type: 'go'; to: string; replace: boolean }
  | { type: 'call'; number: number; method: string; url: string; body?: string }

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const longest = 1_000_000

/** What came from a frame, if it is something that a frame may ask. By hand: the library for shapes is as large as the rest of the page. */
export function readMessage(data: unknown): FromFrame | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { type, message, pixels, to, replace, number, method, url, body } = data as Record<string, unknown>
  const isText = (value: unknown, most = 2000): value is string => typeof value === 'string' && value.length <= most
  if (type === 'ready') return { type }
  if (type === 'failed' && isText(message)) return { type, message }
  if (type === 'height' && typeof pixels === 'number' && pixels >= 0) return { type, pixels: Math.min(pixels, 10_000) }
  if (type === 'go' && isText(to) && isInside(to)) return { type, to, replace: replace === true }
  if (type !== 'call' || !Number.isInteger(number) || !methods.includes(String(method)) || !isText(url))
    return undefined
  if (!isOfApi(url) || !(body === undefined || isText(body, longest))) return undefined
  return { type, number: number as number, method: String(method), url, ...(body !== undefined && { body }) }
}

/** Whether it is an address of the portal, and not one elsewhere that looks like a path. */
export const isInside = (to: string) => /^\/(?![/\\])/.test(to) && new URL(to, base).origin === base

/** By the address that it comes to: `/api/../` leads out of there. */
const isOfApi = (url: string) => isInside(url) && new URL(url, base).pathname.startsWith('/api/')

const base = 'https://portal.invalid'
