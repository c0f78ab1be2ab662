import { readPreference, writePreference } from '@callboard/ui'
import { z } from 'zod'

const RecentPages = z.array(z.object({ site: z.string(), path: z.string(), title: z.string() }))
/** A page of docs that was read in this browser. */
export type RecentPage = z.infer<typeof RecentPages>[number]

const preference = 'docs.recent'
const limit = 6

/** Pages read in this browser, the last one first. What is stored and broken counts as nothing. */
export function readRecentPages(): RecentPage[] {
  try {
    return RecentPages.parse(JSON.parse(readPreference(preference) ?? '[]'))
  } catch {
    return []
  }
}

/** Puts a page at the top of what was read. */
export function rememberPage({ site, path, title }: RecentPage): void {
  const others = readRecentPages().filter((page) => page.site !== site || page.path !== path)
  writePreference(preference, JSON.stringify([{ site, path, title }, ...others].slice(0, limit)))
}
