/** Why a file cannot be parsed, and from what offset on that shows. */
export interface Hindrance {
  level: 'error' | 'warning'
  code: string
  message: string
  offset: number
}

/** In characters. Parsing takes a second for each million and more for what is made to be slow, and holds up everyone. */
export const longestYaml = 1_000_000

/** Why a file is none that could be parsed; undefined if nothing speaks against it. */
export function unreadable(text: string, longest: number): Hindrance | undefined {
  const nul = text.indexOf('\0')
  if (nul !== -1) {
    const message = 'The file has NUL bytes in it: it is binary, not text. A catalog file is YAML in UTF-8.'
    return { level: 'error', code: 'binary-file', message, offset: nul }
  }
  if (text.length > longest) {
    const message =
      'The file has more than a million characters. Split it, and name the parts in a `kind: Location`; a long definition can stand in a file of its own, taken in with `$text`.'
    return { level: 'error', code: 'file-too-large', message, offset: 0 }
  }
  if (/^\s*<[!?a-z]/i.test(text)) {
    const message =
      'The URL leads to a web page and not to a raw file. Open the page, choose "Raw", and use the address of that.'
    return { level: 'error', code: 'web-page', message, offset: text.search(/\S/) }
  }
  if (!/\S/.test(text)) return { level: 'warning', code: 'empty-file', message: 'The file is empty.', offset: 0 }
  return undefined
}
