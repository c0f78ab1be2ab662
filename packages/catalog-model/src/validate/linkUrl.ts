/**
 * What may stand behind a link in the portal, wherever it was written: a web address, and what opens a program for talking
 * or working. Files are written by anybody, and browsers hand any other scheme to whatever claims it.
 */
export const linkSchemes = ['http', 'https', 'mailto', 'tel', 'slack', 'msteams', 'ssh', 'vscode']

/** Schemes that run what they carry in the page that shows the link. */
const unsafe = ['javascript:', 'data:', 'vbscript:', 'blob:']

/** Whether a URL is absolute and may stand behind a link. Any other is shown as text. */
export const isSafeUrl = (text: string): boolean => linkSchemes.includes(parseUrl(text)?.protocol.slice(0, -1) ?? '')

/** Whether it is the address of a page. */
export const isWebUrl = (text: string): boolean => /^https?:$/.test(parseUrl(text)?.protocol ?? '')

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
