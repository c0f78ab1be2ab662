import { displayName, isSafeUrl, refOf, withoutMarks } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { chainOf } from '../groups/chainOf'
import type { Owner } from '../plugin'
import { listMembers } from '../queries/listMembers'
import { nameGroupsFrom } from '../queries/nameGroupsFrom'

/** As many faces as one takes in at a glance. */
const mostFaces = 8

/** The group or person behind an owner's reference, with how to reach them. */
export async function describeOwner(db: Db, owner: Entity): Promise<Owner> {
  const { kind, metadata, spec } = owner
  const ref = refOf(owner)
  const { email, picture } = (spec?.profile ?? {}) as Record<string, unknown>
  const links = (metadata.links ?? []).filter(({ url }) => isSafeUrl(url))
  return {
    ref,
    kind,
    title: displayName(owner) ?? metadata.name,
    description: metadata.description ? withoutMarks(metadata.description) : null,
    email: textOf(email),
    picture: textOf(picture),
    links: links.map(({ url, title, icon }) => ({ url, title: title ?? url, icon: icon ?? null })),
    ...(kind === 'Group' ? await describeTeam(db, ref) : { chain: [], members: [], memberCount: 0 }),
  }
}

async function describeTeam(db: Db, ref: string): Promise<Pick<Owner, 'chain' | 'members' | 'memberCount'>> {
  const [groups, { items, known }] = await Promise.all([nameGroupsFrom(db, ref), listMembers(db, ref, {}, mostFaces)])
  return {
    chain: chainOf(ref, groups).map(({ ref, title }) => ({ ref, title })),
    members: items.filter(({ isMissing }) => !isMissing),
    memberCount: known,
  }
}

const textOf = (value: unknown) => (typeof value === 'string' && value ? value : null)
