import { invalid } from '@callboard/plugin-api'
import { z } from 'zod'

/** The item that a page begins behind, in a list with the newest first. */
const Position = z.tuple([z.iso.datetime(), z.number()])

export interface Positioned {
  id: number
  queuedAt: string
}

/** @throws PortalError 400 */
export function readCursor(cursor: string | undefined): { before: string | null; beforeId: number | null } {
  if (cursor === undefined) return { before: null, beforeId: null }
  const { data } = Position.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!data) throw invalid('The cursor is not one of this list. Leave it out to start with the newest.')
  return { before: data[0], beforeId: data[1] }
}

/** SQL for what comes behind the cursor. */
export const behindCursor = (table: string) =>
  `(:before::timestamptz is null or (${table}.queued_at, ${table}.id) < (:before::timestamptz, :beforeId::bigint))`

/** A page of a list of which one more was read than the page holds. */
export function pageOf<Item extends Positioned>(items: Item[], limit: number): { items: Item[]; next: string | null } {
  const page = items.slice(0, limit)
  const last = page.at(-1)
  return { items: page, next: last && items.length > limit ? writeCursor(last) : null }
}

const writeCursor = ({ queuedAt, id }: Positioned) => Buffer.from(JSON.stringify([queuedAt, id])).toString('base64url')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
