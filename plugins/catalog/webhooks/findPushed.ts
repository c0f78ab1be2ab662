import type { Db, UrlReader } from '@callboard/plugin-api/backend'
import type { Commit } from '../history/Version'
import type { Push } from './Push'
import { pathAt, refInUrl } from './refInUrl'

/** A location that a push is about, and the last commit that changed one of its files. */
export interface PushedLocation {
  id: string
  commit: Commit | undefined
}

/** A file that a location leads to, or its own address if it could never be read. */
interface Candidate {
  id: string
  url: string
  /** Whether something that it leads to was not there when it was last read. */
  lacksFiles: boolean
}

/** The locations that have a file which a push added, changed or removed; all of that branch where it does not say which. */
export async function findPushed(db: Db, push: Push, reader: UrlReader): Promise<PushedLocation[]> {
  const found = new Map<string, PushedLocation & { position: number }>()
  const changes = changesIn(push)
  for (const { id, url, lacksFiles } of await findCandidates(db, push.repository)) {
    const position = positionOf(url, lacksFiles, { push, ...changes }, reader)
    if (position === undefined || position < (found.get(id)?.position ?? -1)) continue
    found.set(id, { id, position, commit: push.commits[position]?.commit ?? push.head })
  }
  return [...found.values()].map(({ id, commit }) => ({ id, commit }))
}

/** What a push changed, each path looked up once however many files ask for it. */
interface Changes {
  /** Which commit changed a path last. */
  changedBy: Map<string, number>
  /** Which commit added files last; -1 for none. */
  addedBy: number
}

function changesIn({ commits }: Push): Changes {
  const changes = commits.flatMap(({ files }, position) => files.map((path) => [path, position] as const))
  return { changedBy: new Map(changes), addedBy: commits.findLastIndex(({ adds }) => adds) }
}

/** Which commit of the push the file is changed by last; beyond the last one if any may have. Undefined if it is by none. */
function positionOf(
  url: string,
  lacksFiles: boolean,
  { push, changedBy, addedBy }: Changes & { push: Push },
  reader: UrlReader,
): number | undefined {
  const place = reader.placeOf(url)
  if (place?.repository !== push.repository) return undefined
  const ref = refInUrl(place, { ref: push.ref, isDefault: push.isDefault ?? true })
  if (ref === undefined) return undefined
  const path = pathAt(place, ref)
  // What is added may match a pattern.
  const mayGain = lacksFiles || path.includes('*')
  const position = Math.max(changedBy.get(path) ?? -1, mayGain ? addedBy : -1)
  if (position >= 0) return position
  return push.isComplete ? undefined : push.commits.length
}

async function findCandidates(db: Db, repository: string): Promise<Candidate[]> {
  const { rows } = await db.raw(statement, { folders: foldersOf(repository) })
  return rows
}

/** The addresses of a repository begin so. */
function foldersOf(repository: string): string[] {
  const path = repository.replace(/^github\.com\//, '')
  return path === repository ? [repository] : [repository, `raw.githubusercontent.com/${path}`]
}

// By the index: what begins with `github.com/acme/shop/` lies before `github.com/acme/shop0`, as `0` comes after `/`.
const statement = `
  select locations.id, files.url, locations.hash is null as "lacksFiles"
  from unnest(:folders::text[]) as folder
  join files on left(lower(split_part(url, '://', 2)), 500) collate "C" >= folder || '/'
    and left(lower(split_part(url, '://', 2)), 500) collate "C" < folder || '0'
  join locations on locations.id = files.location_id
  union all
  select id, target, true
  from unnest(:folders::text[]) as folder
  join locations on left(lower(split_part(target, '://', 2)), 500) collate "C" >= folder || '/'
    and left(lower(split_part(target, '://', 2)), 500) collate "C" < folder || '0'
  where not exists (select from files where location_id = locations.id)
`
