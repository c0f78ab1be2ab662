import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { StartError } from '../StartError'
import { type ConfigNode, nodeAt } from './ConfigNode'
import type { ConfigProblem } from './ConfigProblem'
import { parseConfigFile } from './parseConfigFile'
import { type Sources, substitute } from './substitute'

interface Reading {
  root: string
  env: Record<string, string | undefined>
  problems: ConfigProblem[]
}

/** One file with everything it refers to put in place. `chain` holds the files that include it. */
export async function readConfigFile(file: string, reading: Reading, chain: string[] = []): Promise<ConfigNode> {
  if (chain.includes(file)) throw new Error(`${relative(reading.root, file)} includes itself.`)
  const text = await readText(file, reading.root)
  const node = parseConfigFile(text, relative(reading.root, file), reading.problems)
  const sources: Sources = {
    env: reading.env,
    readText: (path) => readText(resolve(dirname(file), path), reading.root),
    include: (reference) => include(reference, file, reading, [...chain, file]),
  }
  return substitute(node, sources, reading.problems)
}

async function include(reference: string, from: string, reading: Reading, chain: string[]): Promise<ConfigNode> {
  const [path = '', key] = reference.split('#')
  const node = await readConfigFile(resolve(dirname(from), path), reading, chain)
  const part = key ? nodeAt(node, key.split('.')) : node
  if (!part) throw new Error(`${path} has no key ${key}.`)
  return part
}

async function readText(file: string, root: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`
    throw new StartError(`the file ${relative(root, file) || file} ${reason}.`, { cause: error })
  }
}
