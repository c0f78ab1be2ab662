import { counted, pathOfRef } from '@callboard/plugin-api'
import type { Impact, ImpactedEntity } from '../shapes/Impact'
import { relationWords } from '../words/relationWords'
import { impactByOwner } from './impactByOwner'

/** An impact list to paste into an issue or a message: owners, under each what of theirs breaks and by what. */
export function impactMarkdown(impact: Impact, origin: string): string {
  const link = (ref: string, title: string) => `[${escaped(title)}](${origin}${pathOfRef(ref)})`
  const owners = impactByOwner(impact.items).map(({ owner, ownerTitle, items }) =>
    [
      `### ${owner ? link(owner, ownerTitle ?? owner) : 'No owner'} (${items.length})`,
      '',
      ...items.map((item) => `- ${link(item.ref, item.title)}: ${escaped(wayTo(impact.title, item))}`),
    ].join('\n'),
  )
  const more = impact.leftOut > 0 ? [`At least ${counted(impact.leftOut, 'relation')} of these lead to more.`] : []
  return `${[`## What breaks without ${link(impact.ref, impact.title)}`, summaryOf(impact), ...owners, ...more].join('\n\n')}\n`
}

/** How much breaks, in a sentence. */
export function summaryOf({ items }: Pick<Impact, 'items'>): string {
  const owners = new Set(items.flatMap(({ owner }) => owner ?? [])).size
  const direct = items.filter(({ depth }) => depth === 1).length
  return `${counted(items.length, 'entity', 'entities')} of ${counted(owners, 'owner')}, ${direct.toLocaleString()} of them directly.`
}

/** "Ledger → provides Ledger API → consumed by Shop". */
export const wayTo = (from: string, { path }: ImpactedEntity): string =>
  [from, ...path.map(({ relation, title }) => `${relationWords(relation)} ${title}`)].join(' → ')

const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&').replace(/\s+/g, ' ')
