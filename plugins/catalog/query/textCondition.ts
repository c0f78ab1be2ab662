import { hasWordLike } from '../queries/hasWordLike'
import { hasTrigram, partPattern, wordPatterns } from '../queries/textPatterns'
import type { Bindings } from './bindings'
import { anyOf } from './conditionOf'

/** Whether `entity` has a text: in its name or title, as words of its description, or in a name that it once had. */
export function textCondition(text: string, { bind }: Bindings): string {
  const pattern = bind(partPattern(text))
  const named = hasTrigram(text)
    ? 'name_and_title(entity.name, entity.title)'
    : `(name_and_title(entity.name, entity.title) || '')`
  const words = wordPatterns(text).map((word) => hasWordLike(word, bind(word)))
  return anyOf([
    `${named} like lower(${pattern}::text)`,
    ...(words.length > 0 ? [`coalesce(${words.join(' and ')}, false)`] : []),
    `entity.ref = any (array(select ref from names where split_part(alias, '/', 2) like lower(${pattern}::text)))`,
  ])
}
