import type { RenderOptions } from './Rendered'
import { readTree } from './readTree'
import { resolveAddresses } from './tree/resolveAddresses'

/** Relative addresses of a page, each once. */
export interface Addresses {
  links: string[]
  images: string[]
}

/** What `resolveLink` and `resolveImage` are going to be asked, for a caller that has to know before it renders. */
export function findAddresses(source: string, options: Pick<RenderOptions, 'readSnippet'> = {}): Addresses {
  const { tree, page } = readTree(source, options)
  const links = new Set<string>()
  const images = new Set<string>()
  resolveAddresses(tree, page, {
    resolveLink: (href) => note(links, href),
    resolveImage: (source) => note(images, source),
  })
  return { links: [...links], images: [...images] }
}

function note(found: Set<string>, address: string): string {
  found.add(address)
  return address
}
