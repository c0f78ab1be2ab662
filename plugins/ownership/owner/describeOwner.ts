import { displayName, isSafeUrl, refOf, withoutMarks } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { chainOf } from '../groups/chainOf'
import type { Owner } from '../plugin'
import { describeGroups } from '../queries/describeGroups'
import { groupsAbove } from '../queries/findRelatedGroups'
import { listMembers } from '../queries/listMembers'

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
  const [above, { items }] = await Promise.all([groupsAbove(db, ref), listMembers(db, ref, {}, mostFaces)])
  const groups = await describeGroups(db, [ref, ...above])
  return {
    chain: chainOf(ref, groups),
    members: items.filter(({ isMissing }) => !isMissing),
    memberCount: groups.find((group) => group.ref === ref)?.members.all ?? 0,
  }
}

const textOf = (value: unknown) => (typeof value === 'string' && value ? value : null)
