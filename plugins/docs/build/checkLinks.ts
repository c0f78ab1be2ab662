import type { SiteProblem } from '../plugin'
import type { PageReference } from './Built'
import { problem } from './Problem'
import type { RenderedPage } from './renderPages'

/** Links and pictures that lead nowhere, once all pages and pictures of the site are known. */
export function checkLinks(pages: RenderedPage[], images: Set<string>): SiteProblem[] {
  const anchors = new Map(pages.map(({ path, anchors }) => [path, new Set(anchors)]))
  return pages.flatMap(({ file, links }) => {
    const seen = new Set<string>()
    return links.flatMap((link) => {
      const fault = faultOf(link, anchors, images)
      if (!fault || seen.has(link.href)) return []
      seen.add(link.href)
      return [problem('warning', `The link to ${link.href} ${fault}.`, { file, line: link.line })]
    })
  })
}

function faultOf(
  { target }: PageReference,
  anchors: Map<string, Set<string>>,
  images: Set<string>,
): string | undefined {
  if (target.type === 'nowhere') return target.why
  if (target.type === 'image') return images.has(target.file) ? undefined : `leads nowhere: there is no ${target.file}`
  if (target.type !== 'page') return undefined
  const known = anchors.get(target.path)
  if (!known) return `leads nowhere: there is no ${target.file}`
  const { anchor } = target
  // Browsers scroll to the top for these two, whatever the page holds.
  if (anchor === '' || anchor === 'top' || known.has(anchor)) return undefined
  return `leads to the page, but there is no part #${anchor} on it`
}
