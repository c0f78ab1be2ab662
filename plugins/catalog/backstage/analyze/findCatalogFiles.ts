import type { Entity } from '@callboard/catalog-model'
import type { RequestServices } from '@callboard/plugin-api/backend'
import type { Parsing } from '../../ingest/parse/Parsing'
import { parseFile } from '../../ingest/parse/parseFile'

/** An entity of a catalog file, as the file has it. */
interface Found {
  /** URL of the file. */
  url: string
  entity: Entity
}

const usualName = 'catalog-info.yaml'
/** What a person still looks through. */
const maxFiles = 100

/**
 * The entities of the catalog files in a repository. Below a plain web server, which cannot list its files, the one that stands
 * in the folder itself.
 *
 * @throws ReadError
 */
export async function findCatalogFiles(
  url: string,
  fileName: string = usualName,
  { reader, inWorker, signal }: Pick<RequestServices, 'reader' | 'inWorker' | 'signal'>,
): Promise<Found[]> {
  const tree = await reader.openTree(url, { signal })
  if (!tree) return []
  const paths = tree.paths?.filter((path) => path === fileName || path.endsWith(`/${fileName}`)) ?? [fileName]
  const parsing: Parsing = { inWorker, someoneWaits: true, signal, characters: 0 }
  const found: Found[] = []
  for (const path of paths.slice(0, maxFiles)) {
    const bytes = await tree.read(path)
    if (!bytes) continue
    const url = reader.resolve(`./${path}`, `${tree.url.replace(/\/$/, '')}/`)
    found.push(...(await entitiesIn(url, bytes.toString(), parsing)))
  }
  return found
}

async function entitiesIn(url: string, text: string, parsing: Parsing): Promise<Found[]> {
  const { drafts } = await parseFile({ url, text }, parsing)
  return drafts.map(({ value }) => ({ url, entity: value as unknown as Entity }))
}
