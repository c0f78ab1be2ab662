import { isWebUrl } from '@callboard/catalog-model'

/** Where a browser shows a line of a file: on a code host at the line, elsewhere the file; null for a file on disk. */
export function lineUrl(file: string, line: number): string | null {
  if (!isWebUrl(file)) return null
  const url = new URL(file)
  if (/\/_git\//.test(url.pathname)) return atLineOfAzure(url, line)
  if (/\/(blob|-\/blob|src\/(branch|commit|tag))\//.test(url.pathname)) url.hash = `L${line}`
  else if (/^\/(projects|users)\/[^/]+\/repos\//.test(url.pathname)) url.hash = String(line)
  else if (url.host === 'bitbucket.org') url.hash = `lines-${line}`
  return url.href
}

function atLineOfAzure(url: URL, line: number): string {
  const range = { line: String(line), lineEnd: String(line + 1), lineStartColumn: '1', lineEndColumn: '1' }
  for (const [name, value] of Object.entries(range)) url.searchParams.set(name, value)
  return url.href
}
