import { isWebUrl } from '@callboard/catalog-model'

/** What is wrong with a URL that somebody wants to register, as far as one can tell without reading it. */
export function targetProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return 'This is no web address. It starts with https:// and leads to a catalog file.'
  if (isWebUrl(text)) return undefined
  return `Only addresses that start with https:// or http:// can be registered, not ${new URL(text).protocol}`
}
