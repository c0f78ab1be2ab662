import type { Problem } from '@callboard/catalog-model'
import type { Terminal } from '@callboard/plugin-api/backend'
import { checkSource } from '../ingest/checkSource'
import { openFiles } from '../ingest/openFiles'
import { sourceOf } from '../ingest/resolveTarget'
import { findCatalogPaths } from './findCatalogPaths'
import type { Validated } from './Validated'

/** Looks at catalog files on the disk as registering them would. @throws UsageError for a path that is not there */
export async function validatePaths(paths: string[], { kinds, reader }: Terminal): Promise<Validated> {
  const found = await Promise.all(paths.map(findCatalogPaths))
  const files = [...new Set(found.flat().map((path) => sourceOf('file', path).target))]
  const read = openFiles({ reader, known: new Map() })
  const checked = await Promise.all(
    files.map((target) =>
      checkSource({ type: 'file', target }, { reader, read, kinds, processors: [], followsLocations: true }),
    ),
  )
  const refs = new Set(checked.flatMap(({ entities }) => entities))
  return { files, entities: refs.size, problems: onceEach(checked.flatMap(({ problems }) => problems)) }
}

/** A file that a Location leads to may have been asked for as well. */
function onceEach(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter((problem) => {
    const place = JSON.stringify(problem)
    return !seen.has(place) && seen.add(place)
  })
}
