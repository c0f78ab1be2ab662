import { kindsWith } from '@callboard/catalog-model'
import { notFound } from '@callboard/plugin-api'
import type { Db, Services } from '@callboard/plugin-api/backend'
import type { Owner, OwnerState, Ownership, Suggestion } from '../plugin'
import { describeOwner } from './describeOwner'
import { findCandidates, findOwnerOfSystem } from './findCandidates'
import { suggestOwner } from './suggestOwner'

/** Who owns an entity, how that was decided, and where that leads nowhere, who was probably meant. @throws PortalError 404 */
export async function findOwner(
  entityRef: string,
  { db, catalog, kinds }: Pick<Services, 'db' | 'catalog' | 'kinds'>,
): Promise<Ownership> {
  const entity = await catalog.get(entityRef)
  if (!entity) throw notFound('entity', entityRef)
  const ownerRef = entity.relations?.find(({ type }) => type === 'ownedBy')?.targetRef ?? null
  const written = typeof entity.spec?.owner === 'string' ? entity.spec.owner : ''
  const found = ownerRef === null ? undefined : await catalog.get(ownerRef)
  const isOwner = found?.kind === 'Group' || found?.kind === 'User'
  const owner = isOwner ? await describeOwner(db, found) : null
  return {
    entity: entityRef,
    isExpected: kindsWith('ownedBy', kinds).includes(entity.kind),
    state: stateOf(ownerRef, owner),
    source: written ? { how: 'declared', entity: entityRef, field: 'spec.owner', written } : null,
    ownerRef,
    owner,
    suggestion: owner ? null : await suggest(db, entityRef, written, ownerRef),
  }
}

function stateOf(ownerRef: string | null, owner: Owner | null): OwnerState {
  if (ownerRef === null) return 'nobody'
  if (!owner) return 'unknown'
  if (owner.kind === 'User') return 'person'
  return owner.memberCount > 0 ? 'team' : 'empty'
}

async function suggest(db: Db, entity: string, written: string, ownerRef: string | null): Promise<Suggestion | null> {
  const meant = written ? suggestOwner(written, ownerRef, await findCandidates(db)) : null
  if (meant) return meant
  const ofSystem = await findOwnerOfSystem(db, entity)
  return ofSystem ? { ref: ofSystem.ref, title: ofSystem.title, because: 'system' } : null
}
