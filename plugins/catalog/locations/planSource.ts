import { longestYaml, type Problem } from '@callboard/catalog-model'
import { ReadError, type Services } from '@callboard/plugin-api/backend'
import { type Steps, startSteps } from '../attempts/startSteps'
import type { CatalogConfig } from '../CatalogConfig'
import { readLocation } from '../ingest'
import { firstOf } from '../ingest/firstOf'
import type { Ingested, IngestedFile } from '../ingest/Ingested'
import type { Holder } from '../ingest/Saved'
import type { Source } from '../ingest/Source'
import { sharedAmong, sharedProblems } from '../ingest/shared'
import { findGone } from '../ingest/store/findGone'
import type { LocationDetails, Plan, PlannedChange } from '../plugin'
import { findLocations } from '../queries/findLocations'
import { findStored, type StoredEntity } from '../queries/findStored'
import { findStoredFiles } from '../queries/findStoredFiles'
import { planChanges } from './planChanges'
import { planHash } from './planHash'
import { shownOf } from './shownOf'

/** A plan with what it takes to carry it out. */
export interface Planned {
  /** As it is shown: with the first of many changes. */
  plan: Plan
  changes: PlannedChange[]
  source: Source
  /** Undefined if the location's own file cannot be read: the plan's one problem says why. */
  ingested: Ingested | undefined
  /** What reading it went through. */
  steps: Steps
  /** Why it cannot be read. */
  failure?: ReadError
}

export type Planning = Services<CatalogConfig> & { signal?: AbortSignal }

/** What registering a source would do, by the one address that its file has; a location is planned by its own. Writes nothing. */
export async function planSource(source: Source, services: Planning): Promise<Planned> {
  const steps = startSteps()
  const [location = null] = await findLocations(services.db, source)
  try {
    const ingested = await readAgain(source, location, steps, services)
    const { url: target = source.target } = ingested.files[0] ?? {}
    if (!location && target !== source.target) return await planSource({ ...source, target }, services)
    return { ...(await planIngested(source, location, ingested, services)), source, ingested, steps }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const plan = unreadablePlan(source, location, error)
    return { plan, changes: [], source, ingested: undefined, failure: error, steps }
  }
}

/** What the source says now; its files as they are stored need not be sent once more. */
async function readAgain(source: Source, location: LocationDetails | null, steps: Steps, services: Planning) {
  const files = location ? await findStoredFiles(services.db, location.id) : []
  const reading = { files, signal: services.signal, someoneWaits: true, onProgress: steps.onProgress }
  return readLocation(source, reading, services)
}

async function planIngested(
  source: Source,
  location: LocationDetails | null,
  ingested: Ingested,
  { db }: Planning,
): Promise<Pick<Planned, 'plan' | 'changes'>> {
  const id = location?.id ?? null
  const stored = await findStored(db, id, ingested.entities)
  const { shared } = sharedAmong(ingested.entities, heldElsewhere(stored, id))
  const gone = id ? await findGone(db, id, ingested) : []
  const removed = new Set(gone.flatMap(({ ref, isShared }) => (isShared ? [] : ref)))
  const changes = planChanges(ingested, stored, removed, id)
  const plan: Plan = {
    target: source.target,
    hash: planHash(source, ingested, stored, changes),
    location,
    ...shownOf(changes),
    danglingCount: 0,
    dangling: [],
    problems: firstOf([...ingested.problems, ...sharedProblems(shared)]),
    sources: sourcesOf(ingested.files, ingested.problems),
    files: ingested.files.length,
    instead: [],
  }
  return { plan, changes }
}

const heldElsewhere = (stored: ReadonlyMap<string, StoredEntity>, locationId: string | null): Map<string, Holder> =>
  new Map(
    [...stored].flatMap(([ref, { location, file, line, ...of }]) =>
      location !== null && of.locationId !== locationId ? [[ref, { location, file, line }]] : [],
    ),
  )

/** What the browser is sent of a file that is too large to be parsed: its problem is at its beginning. */
const startOfLarge = 2000

/** The texts of files with problems, until together they are as long as one file may be; problems in the others tell the line alone. */
function sourcesOf(files: IngestedFile[], problems: Problem[]): Plan['sources'] {
  const withProblems = new Set(problems.map(({ file }) => file))
  let left = longestYaml
  return files
    .filter(({ url }) => withProblems.has(url))
    .map(({ url, text }) => ({ file: url, text: text.length > longestYaml ? text.slice(0, startOfLarge) : text }))
    .filter(({ text }) => {
      left -= text.length
      return left >= 0
    })
}

function unreadablePlan({ target }: Source, location: LocationDetails | null, { message }: ReadError): Plan {
  const problem: Problem = {
    level: 'error',
    code: 'unreadable',
    message,
    file: target,
    line: 1,
    column: 1,
    pointer: '',
  }
  const nothing = { ...shownOf([]), danglingCount: 0, dangling: [], sources: [], files: 0, instead: [] }
  return { target, hash: '', location, problems: [problem], ...nothing }
}
