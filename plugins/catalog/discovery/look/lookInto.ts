import { type Db, inTransaction, type Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../../CatalogConfig'
import { catalog } from '../../plugin'
import { repositoryAt } from '../../webhooks/Push'
import { readerAtPushes } from '../../webhooks/readerAtPushes'
import { findCatalogFiles } from '../findCatalogFiles'
import type { Listed, Listing, Provider } from '../Provider'
import { dropDiscoveries } from '../run/dropDiscoveries'
import { insertListed } from '../run/insertListed'

/**
 * Makes what a provider discovered in one repository be what that has now. What is gone goes however much it is of all that the
 * provider lists: its host has said that it was taken away.
 *
 * @throws ReadError if the code host does not say what it has, or knows no such repository: a token that lost its rights sees none
 */
export async function lookInto(provider: Provider, repository: string, services: Services<CatalogConfig>) {
  const { reader } = await readerAtPushes(services.db, services.reader)
  const { sources } = await listOne(provider, repository, { ...services, id: provider.id, reader })
  return inTransaction(services.db, async (db) => {
    const listed = new Set(sources.map(({ target }) => target))
    const before = await findDiscovered(db, provider.id, repository)
    const gone = before.filter(({ target }) => !listed.has(target)).map(({ id }) => id)
    const added = await insertListed(db, provider.id, sources)
    await dropDiscoveries(provider.id, gone, { ...services, db })
    if (added > 0) await services.events.publish(db, catalog.events.wanted, {})
    return { added, removed: gone.length }
  })
}

const nothing: Listed = { sources: [], notes: [] }

/**
 * The catalog files of a repository; none if the filters leave it out. One that cannot be read keeps what it had. A code host leads on
 * from one that was moved, perhaps to somebody whose repositories the provider does not list.
 */
async function listOne({ look }: Provider, repository: string, listing: Listing): Promise<Listed> {
  const found = await look?.find(repository, listing)
  const isThere = found && repositoryAt(found.url) === repository
  return isThere ? findCatalogFiles([{ ...found, changedAt: undefined }], listing) : nothing
}

/** What a provider discovered in a repository so far. */
async function findDiscovered(db: Db, providerId: string, repository: string) {
  const { rows } = await db.raw<{ rows: Array<{ id: string; target: string }> }>(
    `
    select id, target from discoveries join locations on id = location_id
    where provider_id = ? and starts_with(lower(split_part(target, '://', 2)), ?)
    for update of discoveries
    `,
    [providerId, `${repository}/`],
  )
  return rows
}
