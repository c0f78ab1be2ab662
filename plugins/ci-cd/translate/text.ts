import { isWebUrl } from '@callboard/catalog-model'

/** Text that somebody else wrote, at a length that can be shown, without what Postgres cannot hold. Empty becomes null. */
export function textOf(text: string | null | undefined, most = 300): string | null {
  const clean = text?.replaceAll('\0', '').trim()
  return clean ? clean.slice(0, most) : null
}

/** A link that may be followed, or null: http and https only, so that none runs code in the reader's browser. */
export function linkOf(text: string | null | undefined): string | null {
  return text && text.length <= 2000 && isWebUrl(text) ? new URL(text).href : null
}
