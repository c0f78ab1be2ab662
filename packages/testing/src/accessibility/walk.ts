import type { Page } from 'playwright-core'
import { goTo } from './goTo'
import type { Place } from './Place'
import { isPathOf } from './patterns'
import { problemsOf } from './problemsOf'
import { watchRequests } from './watchRequests'

/** Somebody who goes from place to place in one page, and tells what was in the way. */
export interface Walk {
  problems: string[]
  visit(place: Place): Promise<void>
  /** Goes to the first page of that kind that another one led to, unless it has been there. */
  follow(pattern: string): Promise<void>
}

/** @param patterns - The addresses of all pages, as they are declared. */
export function walk(page: Page, patterns: string[]): Walk {
  const still = watchRequests(page)
  const problems: string[] = []
  const visited = new Set<string>()
  const links = new Set<string>()
  const visit = async (place: Place) => {
    await goTo(page, place.path)
    const found = await problemsOf(page, place, still)
    visited.add(new URL(page.url()).pathname)
    for (const link of await linksOf(page)) links.add(link)
    problems.push(...found.map((problem) => `${place.path}: ${problem}`))
  }
  const follow = async (pattern: string) => {
    // `/announcements/new` is a page of its own, and none of `/announcements/:id`.
    const isOne = (path: string) => isPathOf(pattern, path) && !patterns.includes(path)
    if ([...visited].some(isOne)) return
    const path = [...links].find(isOne)
    if (path) await visit({ path })
    else problems.push(sayWhatIsMissing(pattern))
  }
  return { problems, visit, follow }
}

const linksOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map(({ pathname }) => pathname))

const sayWhatIsMissing = (pattern: string) =>
  `${pattern}: No other page leads there, so nobody looks at it here. What is in catalog-info/ should have one to show, and a link to it.`
