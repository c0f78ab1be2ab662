import { queryPrefixes } from '@callboard/query'

/** Where in an entity the keys stand that complete a field such as `spec.ti`. */
export interface KeyLevel {
  /** What is written before the key: `spec.` */
  written: string
  /** The way to the keys: `['spec']`, or `['relations']`. */
  path: string[]
  /** What is written of the key. */
  part: string
}

/** Their keys hold dots, and nothing stands below one. */
const flat = ['metadata.annotations.', 'metadata.labels.', 'annotation.', 'label.', 'relations.']

/** The level of what is written; undefined for what begins with none of the prefixes. */
export function keyLevelOf(text: string): KeyLevel | undefined {
  const folded = text.toLowerCase()
  const prefix = queryPrefixes.find((each) => folded.startsWith(each.prefix))
  if (!prefix) return undefined
  const length = flat.find((each) => folded.startsWith(each))?.length ?? text.lastIndexOf('.') + 1
  const root = 'path' in prefix ? prefix.path : prefix.prefix
  // These two are found in whatever case they are written, what stands deeper as the files have it.
  const below = text
    .slice(prefix.prefix.length, length)
    .replace(/^(annotations|labels)\.$/i, (map) => map.toLowerCase())
  return {
    written: text.slice(0, length),
    path: [...root.split('.'), ...below.split('.')].filter(Boolean),
    part: text.slice(length),
  }
}
