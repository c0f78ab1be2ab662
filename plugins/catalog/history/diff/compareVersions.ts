import { type EntityRefParts, stringifyEntityRef } from '@callboard/catalog-model'
import { PortalError } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { Side, VersionDiff } from './Diff'
import { fieldDiffs } from './fieldDiffs'
import { type FoundVersion, findVersion } from './findVersion'

interface Wanted extends EntityRefParts {
  from: number
  /** The newest, if absent. */
  to?: number | undefined
}

/** What differs between two versions of an entity. @throws PortalError 404 if it has no such version. */
export async function compareVersions(db: Db, { from, to, ...name }: Wanted): Promise<VersionDiff> {
  const ref = stringifyEntityRef(name)
  const [before, after] = await Promise.all([findVersion(db, ref, from), findVersion(db, ref, to)])
  if (!before) throw noVersion(ref, from)
  if (!after) throw noVersion(ref, to)
  return {
    from: sideOf(before),
    to: sideOf(after),
    ...fieldDiffs(before.document ?? {}, after.document ?? {}),
  }
}

const sideOf = ({ document: _, ...side }: FoundVersion): Side => side

const noVersion = (ref: string, id: number | undefined) =>
  new PortalError(
    'NotFoundError',
    `'${ref}' has no version${id === undefined ? '' : ` ${id}; its history lists the numbers`}.`,
  )
