import type { PluginDetails } from '@callboard/plugin-api'
import { stringify } from 'yaml'
import type { Config } from '../config'
import { type ConfigNode, type ConfigPath, nodeAt, type Place, type ScalarNode } from '../config/ConfigNode'
import { isSecret } from '../config/ConfigProblem'

type Line = PluginDetails['config'][number]

/** The section of a plugin as YAML, a line each with the place that its value is from. What may be a secret is not told. */
export function configLines({ node }: Pick<Config, 'node'>, pluginId: string): Line[] {
  const section = nodeAt(node, [pluginId])
  return section ? linesOf(section, [pluginId], '') : []
}

function linesOf(node: ConfigNode, path: ConfigPath, indent: string): Line[] {
  if (node.type === 'object') {
    return [...node.entries].flatMap(([key, { node }]) => {
      const inside = [...path, key]
      return underKey(`${indent}${stringify(key).trimEnd()}:`, node, inside, indent)
    })
  }
  if (node.type === 'array') {
    return node.items.flatMap((item, index) => underKey(`${indent}-`, item, [...path, index], indent))
  }
  return [{ text: `${indent}${shown(node, path)}`, from: nameOf(node.place) }]
}

function underKey(head: string, node: ConfigNode, path: ConfigPath, indent: string): Line[] {
  if (node.type === 'scalar') return [{ text: `${head} ${shown(node, path)}`, from: nameOf(node.place) }]
  const lines = linesOf(node, path, `${indent}  `)
  if (lines.length === 0) return [{ text: `${head} ${node.type === 'array' ? '[]' : '{}'}`, from: nameOf(node.place) }]
  const [first = { text: '' }, ...rest] = lines
  if (head.endsWith('-')) return [{ ...first, text: `${head} ${first.text.trimStart()}` }, ...rest]
  return [{ text: head }, ...lines]
}

const hidden = '[hidden]'

function shown({ value, isGiven }: ScalarNode, path: ConfigPath): string {
  if (value !== null && (isGiven || isSecret(path))) return hidden
  if (typeof value !== 'string') return String(value)
  const text = withoutPasswords(value)
  return text.includes('\n') ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd()
}

/** Of addresses such as `https://name:password@example.com/?token=abc`. */
const withoutPasswords = (text: string) =>
  text
    .replaceAll(/\/\/[^/@\s]+@/g, `//${hidden}@`)
    .replaceAll(/([?&][^=&\s]*(?:token|secret|key|password|signature|sig)[^=&\s]*=)[^&\s]+/gi, `$1${hidden}`)

const nameOf = ({ source, line }: Place) => (line === undefined ? source : `${source}:${line}`)
