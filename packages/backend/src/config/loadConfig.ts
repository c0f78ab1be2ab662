import { relative } from 'node:path'
import type { ConfigNode } from './ConfigNode'
import { type ConfigProblem, refuseProblems } from './ConfigProblem'
import { findConfigFiles } from './findConfigFiles'
import { mergeNodes } from './mergeNodes'
import { readConfigFile } from './readConfigFile'
import { readEnvironment } from './readEnvironment'

/** The configuration of this installation, its sections not yet checked: `parseSection` does that, with a schema. */
export interface Config {
  node: ConfigNode
  /** The files it was read from, absolute. */
  files: string[]
  env: Record<string, string | undefined>
}

interface Options {
  root: string
  env: Config['env']
  within?: string[]
}

/**
 * Reads the configuration: files, what they refer to, and what the environment lays over them.
 *
 * @param root the folder of the files.
 * @param within the path that is asked for: what is wrong elsewhere is then nobody's concern.
 * @throws StartError that names every problem with its place.
 */
export async function loadConfig({ root, env, within = [] }: Options): Promise<Config> {
  const { config, problems } = await readConfig({ root, env })
  refuseProblems(
    problems.filter(({ path }) => path.every((step, index) => index >= within.length || step === within[index])),
  )
  return config
}

/** The same with what is wrong in it, for who wants to know all of it. @throws StartError for a file that is not there */
export async function readConfig({
  root,
  env,
}: Omit<Options, 'within'>): Promise<{ config: Config; problems: ConfigProblem[] }> {
  const problems: ConfigProblem[] = []
  const files = await findConfigFiles(root, env)
  const nodes = await Promise.all(files.map((file) => readConfigFile(file, { root, env, problems })))
  for (const node of nodes.filter(({ type }) => type !== 'object')) {
    problems.push({ place: node.place, path: [], message: 'a configuration file holds keys, such as `app:`.' })
  }
  const overrides = readEnvironment(env, problems)
  const empty: ConfigNode = { type: 'object', place: { source: nameOf(files, root) }, entries: new Map() }
  return { config: { node: [...nodes, overrides].reduce(mergeNodes, empty), files, env }, problems }
}

const nameOf = ([first]: string[], root: string) => (first ? relative(root, first) : 'app-config.yaml')
