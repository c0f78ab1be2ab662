import { valueAt } from '../valueAt'
import { type Finding, spell } from './Finding'

/**
 * What cannot be seen and changes what is read: overrides of the writing direction, by which `gpj.exe` reads "exe.jpg", and
 * blanks without width, by which two names look alike. Joiners stay, since scripts and emoji need them.
 */
const invisible = /[\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu

const texts = [
  ['metadata', 'title'],
  ['metadata', 'description'],
  ['spec', 'profile', 'displayName'],
]

/** Texts of an entity that people read on the screen, by path. */
function* readTexts(entity: unknown): Generator<[path: PropertyKey[], text: string]> {
  for (const path of texts) {
    const text = valueAt(entity, path)
    if (typeof text === 'string') yield [path, text]
  }
  const links = valueAt(entity, ['metadata', 'links'])
  if (!Array.isArray(links)) return
  for (const [index, link] of links.entries()) {
    const title = valueAt(link, ['title'])
    if (typeof title === 'string') yield [['metadata', 'links', index, 'title'], title]
  }
}

/** Names every text that has such a character. */
export function checkInvisible(entity: unknown): Finding[] {
  return [...readTexts(entity)].flatMap(([path, text]) => {
    const found = [...new Set(text.match(invisible))].map(codeOf)
    if (found.length === 0) return []
    const message = `\`${spell(path)}\` has a character that nobody sees (${found.join(', ')}), and is shown without it.`
    return [{ level: 'warning' as const, code: 'invisible-character', message, path }]
  })
}

/** The entity with such characters taken out of its texts; itself if it has none. */
export function withoutInvisible<Value>(entity: Value): Value {
  const found = [...readTexts(entity)].filter(([, text]) => text.search(invisible) !== -1)
  if (found.length === 0) return entity
  const copy = structuredClone(entity)
  for (const [path, text] of found) {
    const around = valueAt(copy, path.slice(0, -1)) as Record<PropertyKey, unknown>
    around[path.at(-1) ?? ''] = text.replace(invisible, '')
  }
  return copy
}

/** The first character of a name that is no ASCII, for who cannot see that a Cyrillic `а` is no `a`. */
export function foreignCharacter(text: string): string | undefined {
  const character = /[^\u0020-\u007E]/u.exec(text)?.[0]
  return character && `${/[\p{L}\p{N}]/u.test(character) ? `\`${character}\` is ` : ''}${codeOf(character)}`
}

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
