import { ReadError } from '@callboard/plugin-api/backend'

/** Parses a URL that may be read, as far as one can tell from its text. @throws ReadError */
export function checkedUrl(text: string, base?: URL): URL {
  if (!URL.canParse(text, base)) {
    throw new ReadError('bad-url', `'${text}' is not a URL. Write one such as https://example.com/catalog-info.yaml.`)
  }
  const url = new URL(text, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new ReadError(
      'bad-url',
      `${url.protocol} addresses are not read: write one that begins with https:// or http://.`,
    )
  }
  if (url.username || url.password) {
    throw new ReadError(
      'bad-url',
      `The URL of ${url.host} contains a user name or password, which would be shown to everyone. Take it out; tokens belong under integrations in app-config.yaml.`,
    )
  }
  url.hash = ''
  return url
}
