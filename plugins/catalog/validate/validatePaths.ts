import type { Problem } from '@callboard/catalog-model'
import type { Terminal } from '@callboard/plugin-api/backend'
import pLimit from 'p-limit'
import { checkSource } from '../ingest/checkSource'
import { sha256 } from '../ingest/hashOf'
import { openFiles, type ReadFile } from '../ingest/openFiles'
import { sourceOf } from '../ingest/resolveTarget'
import { findCatalogPaths } from './findCatalogPaths'
import type { Validated } from './Validated'

type Using = Pick<Terminal, 'kinds' | 'reader' | 'readInput'>

/** What a path is called that stands for the standard input. */
const input = '-'

/**
 * Looks at catalog files on the disk as registering each of them would; `-` is what comes over the standard input, as if it stood
 * in this folder. @throws UsageError for a path that is not there
 */
export async function validatePaths(paths: string[], using: Using): Promise<Validated> {
  const found = await Promise.all(paths.map((path) => (path === input ? [input] : findCatalogPaths(path))))
  const files = [...new Set(found.flat().map((path) => sourceOf('file', path).target))]
  const turn = pLimit(8)
  const checked = await Promise.all(files.map((target) => turn(() => checkFile(target, using))))
  const refs = new Set(checked.flatMap(({ entities }) => entities))
  return { files, entities: refs.size, problems: onceEach(checked.flatMap(({ problems }) => problems)) }
}

/** Each is a location of its own, so that the limits of a location hold for each. */
function checkFile(target: string, { kinds, reader, readInput }: Using) {
  const open = openFiles({ reader, known: new Map() })
  const read: ReadFile = async (source) => (source.target === input ? inputFile(await readInput()) : open(source))
  return checkSource({ type: 'file', target }, { reader, read, kinds, processors: [], followsLocations: true })
}

const inputFile = (text: string) => ({ url: input, etag: undefined, hash: sha256(text), text })

/** A file that a Location leads to may have been asked for as well. */
function onceEach(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter((problem) => {
    const place = JSON.stringify(problem)
    return !seen.has(place) && seen.add(place)
  })
}
