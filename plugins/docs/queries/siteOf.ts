import { notFound, parseEntityRef } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { addressOfUrl } from './addressOfUrl'

export interface EntityName {
  kind: string
  namespace: string
  name: string
}

/** The site that shows the docs of an entity, and the page that it begins with. */
export interface FoundSite {
  ref: string
  /** Address of a page; undefined where the site itself decides. */
  start: string | undefined
}

/**
 * The site of an entity: its own, or where `backstage.io/techdocs-entity` says so, that of another.
 * @throws PortalError 404
 */
export async function siteOf(db: Db, { kind, namespace, name }: EntityName): Promise<FoundSite> {
  const ref = `${kind}:${namespace}/${name}`.toLowerCase()
  const { rows } = await db.raw(
    `
    select annotations ->> 'backstage.io/techdocs-entity' as entity,
      annotations ->> 'backstage.io/techdocs-entity-path' as path,
      (select sites.ref from sites where sites.ref = :ref) as own
    from (select) as one left join catalog.summaries on summaries.ref = :ref
    `,
    { ref },
  )
  const { entity, path, own } = rows[0]
  const other = entity ? refWithin(entity, { kind, namespace }) : undefined
  if (other) {
    const known = await db('sites').where({ ref: other }).first('ref')
    if (known) return { ref: other, start: path ? addressOfUrl(path) : undefined }
  }
  if (own) return { ref, start: undefined }
  throw notFound('docs site', other ?? ref)
}

function refWithin(text: string, defaults: { kind: string; namespace: string }): string | undefined {
  try {
    const { kind, namespace, name } = parseEntityRef(text, defaults)
    return `${kind}:${namespace}/${name}`.toLowerCase()
  } catch {
    return undefined
  }
}
