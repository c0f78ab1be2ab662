import { pathOfRef } from '@callboard/catalog-model'
import type { Activity } from '../Version'
import { versionSentence } from '../versionSentence'
import { causeTitles } from './causeTitles'
import { countsInWords } from './countsInWords'

/** The activity as an Atom feed (RFC 4287). */
export function toAtom(items: Activity[], { origin, self }: { origin: string; self: string }): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escaped(self)}</id>
  <title>Activity of the catalog</title>
  <link rel="self" href="${escaped(self)}"/>
  <link href="${escaped(origin)}/catalog/activity"/>
  <updated>${items[0]?.at ?? '1970-01-01T00:00:00.000Z'}</updated>
${items.map((item) => entryOf(item, origin)).join('\n')}
</feed>
`
}

function entryOf(item: Activity, origin: string): string {
  const [only, ...others] = item.versions
  const isOne = only !== undefined && others.length === 0 && item.created + item.updated + item.removed === 1
  const path = isOne ? `${pathOfRef(only.ref)}/history` : `/catalog/activity?occasion=${item.id}`
  const title = isOne
    ? `${only.ref}: ${versionSentence({ ...item, ...only }).toLowerCase()}`
    : `${countsInWords(item)}: ${causeTitles[item.cause].toLowerCase()}`
  return `  <entry>
    <id>${escaped(`${origin}/catalog/activity?occasion=${item.id}`)}</id>
    <title>${escaped(title)}</title>
    <updated>${item.at}</updated>
    <link href="${escaped(origin + path)}"/>
    <author><name>${escaped(item.actor ?? 'Callboard')}</name></author>
    <summary>${escaped([item.location, ...item.versions.map(({ ref }) => ref)].join('\n'))}</summary>
  </entry>`
}

/** What XML cannot hold at all is left out. */
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
