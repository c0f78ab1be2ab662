import { type Addresses, findAddresses } from '@callboard/markdown'
import type { PageText } from './drawPage.worker'

/** What a page links to and shows. */
export default function addressesOf({ text, snippets }: PageText): Addresses {
  return findAddresses(text, { readSnippet: (path) => snippets.get(path) })
}
