import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { DefinitionError } from './DefinitionError'
import { type ReadYaml, readYaml } from './readYaml'

/** In milliseconds. Five megabytes take about two seconds on a slow machine. */
const longestReading = 30_000

const program = `
const { parentPort, workerData } = require('node:worker_threads')
const readYaml = ${readYaml.toString()}
parentPort.postMessage(readYaml(require(workerData.yaml), workerData.text))
`

/** Reads YAML in a thread of its own: a large file takes seconds, in which nobody else would be answered. */
export function readYamlApart(text: string): Promise<ReadYaml> {
  const yaml = createRequire(import.meta.url).resolve('yaml')
  const worker = new Worker(program, {
    eval: true,
    workerData: { yaml, text },
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  })
  return new Promise<ReadYaml>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooMuch('takes longer than 30 seconds to read')), longestReading)
    worker.once('message', resolve)
    worker.once('error', () => reject(tooMuch('takes more memory than a definition may')))
    worker.once('exit', () => clearTimeout(timer))
  }).finally(() => worker.terminate())
}

const tooMuch = (what: string) =>
  new DefinitionError(`The definition ${what}.`, { fix: 'Take aliases out, or split the definition.' })
