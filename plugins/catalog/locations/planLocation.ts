import type { ReadError } from '@callboard/plugin-api/backend'
import type { Source } from '../ingest/Source'
import { findDangling } from './findDangling'
import { findInFolder } from './findInFolder'
import { type Planned, type Planning, planSource } from './planSource'
import { mostShown } from './shownOf'

/** What registering a source would do, with the references that would lead nowhere: for somebody to look at. Writes nothing. */
export async function planLocation(source: Source, services: Planning): Promise<Planned> {
  const planned = await planChangesOf(source, services)
  const { plan, ingested, changes } = planned
  if (!ingested) return planned
  const dangling = await findDangling(services.db, ingested, changes)
  return { ...planned, plan: { ...plan, danglingCount: dangling.length, dangling: dangling.slice(0, mostShown) } }
}

/** The same without a search for what missing references may have meant, which takes longer than all the rest: to carry it out. */
export async function planChangesOf(source: Source, services: Planning): Promise<Planned> {
  const planned = await planSource(source, services)
  return planned.failure ? planInstead(planned, planned.failure, services) : planned
}

/** The plan for what an address that is of no file may mean: the files of a folder. */
async function planInstead(planned: Planned, { reason }: ReadError, services: Planning): Promise<Planned> {
  const { source, plan } = planned
  const folder = maybeFolder.includes(reason) ? await findInFolder(source.target, services) : undefined
  return folder ? { ...planned, plan: { ...plan, ...folder } } : planned
}

/** For a folder a host answers nothing, or a page, or it is asked only where pages are, which are not read. */
const maybeFolder: Array<ReadError['reason']> = ['not-found', 'not-text', 'refused', 'bad-url']
