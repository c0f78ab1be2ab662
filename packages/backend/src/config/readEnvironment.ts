import type { ConfigNode, ObjectNode, Place } from './ConfigNode'
import type { ConfigProblem } from './ConfigProblem'
import { mergeNodes } from './mergeNodes'

const prefix = 'APP_CONFIG_'
const keyPart = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/i

/**
 * The configuration in environment variables: `APP_CONFIG_backend_listen_port=8080` is `backend.listen.port`, as Backstage
 * has it. A value that is JSON is taken as JSON, any other as text. Adds to `problems`.
 */
export function readEnvironment(env: Record<string, string | undefined>, problems: ConfigProblem[]): ConfigNode {
  const empty: ConfigNode = { type: 'object', place: { source: 'the environment' }, entries: new Map() }
  return Object.entries(env)
    .filter(([name, value]) => name.startsWith(prefix) && value !== undefined)
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([name, value = '']) => {
      const path = name.slice(prefix.length).split('_')
      const place = { source: `environment variable ${name}` }
      if (path.every((part) => keyPart.test(part))) return [nest(path, toNode(parseValue(value), place))]
      problems.push({ place, path: [], message: 'must be APP_CONFIG_ and then the key, its parts joined by _.' })
      return []
    })
    .reduce(mergeNodes, empty)
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function toNode(value: unknown, place: Place): ConfigNode {
  if (Array.isArray(value)) return { type: 'array', place, items: value.map((item) => toNode(item, place)) }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => [key, { place, node: toNode(item, place) }] as const)
    return { type: 'object', place, entries: new Map(entries) }
  }
  return { type: 'scalar', place, value: value as string | number | boolean | null, isGiven: true }
}

const nest = (path: string[], node: ConfigNode): ConfigNode =>
  path.reduceRight<ConfigNode>(
    (inner, key): ObjectNode => ({
      type: 'object',
      place: inner.place,
      entries: new Map([[key, { place: inner.place, node: inner }]]),
    }),
    node,
  )
