import { isSafeUrl } from '@callboard/catalog-model'

/** A line of `nav` as it is written. */
export interface WrittenNav {
  title?: string | undefined
  path?: string | undefined
  url?: string | undefined
  include?: string | undefined
  children?: WrittenNav[] | undefined
}

interface Read {
  nav: WrittenNav[]
  problems: string[]
}

const deepest = 10

/** Reads `nav`: a path, a title with a path, or a title with lines below it. What is neither is told of and left out. */
export function navOfConfig(nav: unknown[], depth = 0): Read {
  const read = nav.map((item) => readItem(item, depth))
  return { nav: read.flatMap(({ nav }) => nav), problems: read.flatMap(({ problems }) => problems) }
}

function readItem(item: unknown, depth: number): Read {
  if (typeof item === 'string') return readTarget(undefined, item, depth)
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return strange(item)
  const read = Object.entries(item).map(([title, target]) => readTarget(title, target, depth))
  return { nav: read.flatMap(({ nav }) => nav), problems: read.flatMap(({ problems }) => problems) }
}

function readTarget(title: string | undefined, target: unknown, depth: number): Read {
  if (Array.isArray(target)) {
    if (depth >= deepest) return { nav: [], problems: [`The navigation is nested too deep at '${title}'.`] }
    const { nav, problems } = navOfConfig(target, depth + 1)
    return { nav: [{ title, children: nav }], problems }
  }
  if (typeof target !== 'string' || target.trim() === '') return strange(title ?? target)
  return lineOf(title, target.trim())
}

function lineOf(title: string | undefined, target: string): Read {
  const include = /^!include\s+(.+)$/.exec(target)?.[1]
  if (include) return { nav: [{ title, include }], problems: [] }
  if (isSafeUrl(target)) return { nav: [{ title: title ?? target, url: target }], problems: [] }
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
    return { nav: [], problems: [`The navigation names ${target}, which is no link that the portal shows.`] }
  }
  if (target.includes('*') || target === '...') {
    return { nav: [], problems: [`The navigation names '${target}': write out the pages, patterns are not read.`] }
  }
  return { nav: [{ title, path: target.replace(/^\/+/, '').replace(/[#?].*$/, '') }], problems: [] }
}

const strange = (item: unknown): Read => ({
  nav: [],
  problems: [`The navigation has a line that names no page: ${(JSON.stringify(item) ?? 'nothing').slice(0, 80)}.`],
})
