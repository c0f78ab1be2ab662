import { pathOfRef } from '@callboard/catalog-model'
import type { Activity } from '../Version'
import { versionSentence } from '../versionSentence'
import { countsInWords } from './countsInWords'
import { entryHtml } from './entryHtml'
import { escaped } from './escaped'

interface Feed {
  origin: string
  /** Path of the feed with its parameters. */
  path: string
  /** What narrows it, in words; nothing for all. */
  narrowedTo: string[]
}

/** The activity as an Atom feed (RFC 4287). */
export function toAtom(items: Activity[], { origin, path, narrowedTo }: Feed): string {
  const self = escaped(origin + path)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${self}</id>
  <title>${escaped(['Activity of the catalog', ...narrowedTo].join(' · '))}</title>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${escaped(`${origin}/catalog/activity${new URL(path, origin).search}`)}"/>
  <updated>${items[0]?.at ?? '1970-01-01T00:00:00.000Z'}</updated>
${items.map((item) => entryOf(item, origin)).join('\n')}
</feed>
`
}

function entryOf(item: Activity, origin: string): string {
  const [only, ...others] = item.versions
  const isOne = only !== undefined && others.length === 0 && total(item) === 1
  const path = isOne ? `${pathOfRef(only.ref)}/history` : `/catalog/activity?occasion=${item.id}`
  const title = isOne
    ? `${nameOf(only)}: ${versionSentence({ ...item, ...only }).toLowerCase()}`
    : `${countsInWords(item)}: ${namesOf(item)}`
  return `  <entry>
    <id>${escaped(`${origin}/catalog/activity?occasion=${item.id}`)}</id>
    <title>${escaped(title)}</title>
    <updated>${item.at}</updated>
    <link rel="alternate" type="text/html" href="${escaped(origin + path)}"/>
    <author><name>${escaped(item.actor ?? 'Callboard')}</name></author>
    <content type="html">${escaped(entryHtml(item, origin))}</content>
  </entry>`
}

const total = ({ created, updated, removed }: Activity) => created + updated + removed

const nameOf = ({ title, ref }: Activity['versions'][number]) => title ?? ref

/** The first of them, as many as a title has room for. */
function namesOf(item: Activity): string {
  const named = item.versions.slice(0, 3)
  const rest = total(item) - named.length
  return named.map(nameOf).join(', ') + (rest > 0 ? ` and ${rest.toLocaleString('en')} more` : '')
}
