import { readStored, writeStored } from '@callboard/ui'

/** A page of docs that was read in this browser. */
export interface RecentPage {
  site: string
  path: string
  title: string
}

const name = 'docs.recent'
const limit = 6

/** Pages read in this browser, the last one first. What is stored and broken counts as nothing. */
export function readRecentPages(): RecentPage[] {
  try {
    const stored: unknown = JSON.parse(readStored(name) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isRecentPage) : []
  } catch {
    return []
  }
}

/** Puts a page at the top of what was read. */
export function rememberPage({ site, path, title }: RecentPage): void {
  const others = readRecentPages().filter((page) => page.site !== site || page.path !== path)
  writeStored(name, JSON.stringify([{ site, path, title }, ...others].slice(0, limit)))
}

const isRecentPage = (page: Partial<RecentPage> | null): page is RecentPage =>
  [page?.site, page?.path, page?.title].every((text) => typeof text === 'string')
