// with search
import type { SearchDocument } from '@callboard/plugin-api'
import type { Entry } from './plugin'

/** How an entry is found: by its words and by the name of its entity. */
export function entryDocument({ id, text, entity, author }: Entry): SearchDocument<Pick<Entry, 'author'>> {
  return {
    key: id,
    title: text.slice(0, 80),
    text,
    keywords: entity ? [entity] : [],
    to: '/new-plugin',
    fields: { author },
  }
}
