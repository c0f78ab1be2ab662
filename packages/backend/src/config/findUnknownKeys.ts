import { nearest } from '@callboard/catalog-model'
import type { z } from 'zod'
import { type ConfigNode, type ConfigPath, nodeAt } from './ConfigNode'
import type { ConfigProblem } from './ConfigProblem'
import type { Config } from './loadConfig'
import { knownKeys, schemasAt } from './schemaKeys'

/**
 * Keys below `path` that the schema says nothing about and would drop: misspelt ones, and those of a newer or another portal.
 * They are no errors, because a configuration written for Backstage holds more than we know.
 */
export function findUnknownKeys(config: Config, path: ConfigPath, schema: z.ZodType): ConfigProblem[] {
  const node = nodeAt(config.node, path)
  return node ? unknownIn(node, path, []) : []

  function unknownIn(node: ConfigNode, full: ConfigPath, inside: ConfigPath): ConfigProblem[] {
    if (node.type === 'scalar') return []
    if (node.type === 'array') {
      return node.items.flatMap((item, index) => unknownIn(item, [...full, index], [...inside, index]))
    }
    const known = knownKeys(schemasAt(schema, inside))
    return [...node.entries].flatMap(([key, { place, node }]) =>
      known && !known.includes(key)
        ? [{ place, path: [...full, key], message: unknownKeyMessage(key, known) }]
        : unknownIn(node, [...full, key], [...inside, key]),
    )
  }
}

/** Top-level keys that neither the host nor a plugin reads. */
export function findUnknownSections(config: Config, known: string[]): ConfigProblem[] {
  if (config.node.type !== 'object') return []
  return [...config.node.entries]
    .filter(([key]) => !known.includes(key))
    .map(([key, { place }]) => ({ place, path: [key], message: unknownKeyMessage(key, known) }))
}

export function unknownKeyMessage(key: string, known: string[] = []): string {
  const near = nearest(key, known)
  return `nothing reads this key.${near ? ` Did you mean '${near}'?` : ''}`
}
