/** Schemes that run what they carry in the page that shows the link. */
const unsafe = ['javascript:', 'data:', 'vbscript:', 'blob:']

/** Whether a URL is absolute and its scheme does not run code: safe to put behind a link. Any other scheme will do. */
export function isSafeUrl(text: string): boolean {
  const url = parseUrl(text)
  return url !== undefined && !unsafe.includes(url.protocol)
}

/** What is wrong with a URL for a link, to follow its name in a sentence, with what was probably meant. */
export function urlFault(text: string): { message: string; code: string; mend?: string } | undefined {
  const url = parseUrl(text)
  if (!url) {
    const guess = `https://${text}`
    const mend = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?$/.test(text) && parseUrl(guess) ? { mend: guess } : {}
    return { code: 'invalid-url', message: 'has to be a whole URL, such as `https://example.com/page`', ...mend }
  }
  if (unsafe.includes(url.protocol)) {
    const message = `is a \`${url.protocol}\` URL, which would run code in the reader's browser. Link to a page instead`
    return { code: 'unsafe-url', message }
  }
  return undefined
}

/** The browser's own parser: it sees through the control characters and spaces that disguise a scheme. */
function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}
