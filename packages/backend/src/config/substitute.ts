import type { ConfigNode, ConfigPath, ObjectNode, ScalarNode } from './ConfigNode'
import type { ConfigProblem } from './ConfigProblem'
import { substituteVariables } from './substituteVariables'

/** Where the values come from that a file refers to. Each gives a sentence where it fails. */
export interface Sources {
  env: Record<string, string | undefined>
  /** Text of a file, its path relative to the file that refers to it. */
  readText: (path: string) => Promise<string>
  /** Content of another configuration file with its own references resolved, or the part of it at a dotted path. */
  include: (reference: string) => Promise<ConfigNode>
}

/** Puts in place what `${VAR}`, `$env`, `$file` and `$include` stand for. Adds to `problems`. */
export async function substitute(
  node: ConfigNode,
  sources: Sources,
  problems: ConfigProblem[],
  path: ConfigPath = [],
): Promise<ConfigNode> {
  if (node.type === 'scalar') return substituteScalar(node, sources, problems, path)
  if (node.type === 'array') {
    const items = node.items.map((item, index) => substitute(item, sources, problems, [...path, index]))
    return { ...node, items: await Promise.all(items) }
  }
  if ([...node.entries.keys()].some((key) => Object.hasOwn(resolvers, key)))
    return resolve(node, sources, problems, path)
  const entries = [...node.entries].map(async ([key, { place, node }]) => {
    return [key, { place, node: await substitute(node, sources, problems, [...path, key]) }] as const
  })
  return { ...node, entries: new Map(await Promise.all(entries)) }
}

function substituteScalar(node: ScalarNode, { env }: Sources, problems: ConfigProblem[], path: ConfigPath): ScalarNode {
  if (typeof node.value !== 'string') return node
  const { text, missing } = substituteVariables(node.value, env)
  for (const name of missing) {
    problems.push({
      place: node.place,
      path,
      message: `needs the environment variable ${name}, which is not set. Set it, or give a default: \${${name}:-…}.`,
    })
  }
  return text === node.value ? node : { ...node, value: text, isGiven: true }
}

type Resolver = (argument: string, sources: Sources) => Promise<ScalarNode['value'] | ConfigNode>

const resolvers: Record<string, Resolver> = {
  $env: async (name, { env }) => {
    const value = env[name]
    if (value === undefined) throw new Error(`needs the environment variable ${name}, which is not set.`)
    return value
  },
  $file: async (file, { readText }) => (await readText(file)).trim(),
  $include: (reference, { include }) => include(reference),
}

/** `{ $file: ./token }` and its kind: an object of one key that stands for something else. */
async function resolve(node: ObjectNode, sources: Sources, problems: ConfigProblem[], path: ConfigPath) {
  const failed: ConfigNode = { type: 'scalar', place: node.place, value: null }
  const [[key, argument] = ['', undefined], ...others] = node.entries
  const resolver = Object.hasOwn(resolvers, key) ? resolvers[key] : undefined
  const report = (message: string) => {
    problems.push({ place: node.place, path, message })
    return failed
  }
  if (!resolver || !argument || others.length > 0)
    return report('$env, $file and $include stand alone, without other keys.')
  const reference = await substitute(argument.node, sources, problems, [...path, key])
  if (reference.type !== 'scalar' || typeof reference.value !== 'string') return report(`${key} must be given a text.`)
  try {
    const result = await resolver(reference.value, sources)
    return typeof result === 'object' && result !== null ? result : { ...failed, value: result, isGiven: true }
  } catch (error) {
    return report(error instanceof Error ? error.message : String(error))
  }
}
