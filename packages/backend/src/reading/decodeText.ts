import { ReadError } from '@callboard/plugin-api/backend'

/** The bytes of a file as text, without a byte order mark. @throws ReadError if they are no UTF-8 text, or a web page. */
export function decodeText(bytes: Uint8Array, url: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new ReadError('not-text', `${url} is written in UTF-16. Save the file as UTF-8.`)
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const where = `${url} is a binary file, not text: byte ${(nul + 1).toLocaleString('en')} is a NUL.`
    throw new ReadError('not-text', `${where} Give the address of a text file, or save this one as UTF-8.`)
  }
  const text = decodeUtf8(bytes, url)
  if (looksLikePage(text)) throw new ReadError('not-text', `${url} is a web page, not the file itself. ${rawHint(url)}`)
  return text
}

function decodeUtf8(bytes: Uint8Array, url: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ReadError('not-text', `${url} is not UTF-8 text. Save the file as UTF-8.`, { cause })
  }
}

/** By what stands in it: servers call YAML `text/html`, and sign-in pages `text/plain`. */
const looksLikePage = (text: string) =>
  /^\s*(<\?xml[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html[\s>])/i.test(text)

function rawHint(url: string): string {
  const [, owner, repository, ...rest] = new URL(url).pathname.split('/')
  if (new URL(url).host === 'github.com' && owner && repository && rest.join('') === '') {
    return `For a file in this repository, write https://github.com/${owner}/${repository}/blob/main/catalog-info.yaml.`
  }
  return 'Give the address of its raw text (on most code hosts the button “Raw” leads there), and if the page asks to sign in, a token under integrations in app-config.yaml.'
}
