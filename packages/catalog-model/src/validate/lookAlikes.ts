import { valueAt } from '../valueAt'
import type { Finding } from './Finding'
import { foreignCharacter } from './invisible'

/** Cyrillic and Greek letters that are drawn as Latin ones are. */
const alike = /^[асеԁһіјӏорԛѕѵԝхуЅІЈАВЕКМНОРСТХУοανρτυικχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ\d-]+$/u
const latin = /\p{Script=Latin}/u
const other = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|\p{Script=Cherokee}/u

/** Names every link that leads elsewhere than people read: `gіthub.com`, whose second letter is Cyrillic. */
export function checkLookAlikes(entity: unknown): Finding[] {
  const links = valueAt(entity, ['metadata', 'links'])
  if (!Array.isArray(links)) return []
  return links.flatMap((link, index) => {
    const url = valueAt(link, ['url'])
    const host = typeof url === 'string' ? hostIn(url) : undefined
    return host && looksLikeAnother(host) ? [finding(host, index)] : []
  })
}

/** As the file writes it: `URL` gives such a host as `xn--…`, in which no letter looks like another. */
const hostIn = (url: string) => /^\s*https?:\/\/(?:[^/?#@]*@)?([^/:?#\s]+)/iu.exec(url)?.[1]

/** A name in one other script is honest, unless all of it could be read as Latin and what it stands below is Latin: `аррӏе.com`. */
function looksLikeAnother(host: string): boolean {
  const labels = host.split('.')
  const isBelowLatin = /^[a-z\d-]+$/i.test(labels.at(-1) ?? '')
  return labels.some((label) => other.test(label) && (latin.test(label) || (isBelowLatin && alike.test(label))))
}

const finding = (host: string, index: number): Finding => ({
  level: 'warning',
  code: 'look-alike-host',
  message: `The host of this link is not what it looks like: ${foreignCharacter(host)}, so that it leads to \`${asciiOf(host)}\`.`,
  path: ['metadata', 'links', index, 'url'],
})

const asciiOf = (host: string) => (URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host)
