import { stringifyEntityRef } from '@callboard/catalog-model'
import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { Group } from '../plugin'
import { describeGroups } from '../queries/describeGroups'
import { directGroupsOf, groupsAbove, groupsBelow, groupsOfPerson } from '../queries/findRelatedGroups'
import { listMembers } from '../queries/listMembers'

interface Name {
  namespace: string
  name: string
}

const refOfGroup = (name: Name) => stringifyEntityRef({ kind: 'group', ...name })

/** A group with those above and below it. @throws PortalError 404 */
export async function findGroup(db: Db, name: Name) {
  const ref = refOfGroup(name)
  const [above, below] = await Promise.all([groupsAbove(db, ref), groupsBelow(db, ref)])
  const groups = await describeGroups(db, [ref, ...above, ...below])
  return {
    group: theOne(ref, groups),
    above: groups.filter((group) => above.includes(group.ref)),
    below: groups.filter((group) => below.includes(group.ref)),
  }
}

/** Who is in a group. @throws PortalError 404 */
export async function findMembers(db: Db, { text, direct, ...name }: Name & Parameters<typeof listMembers>[2]) {
  const ref = refOfGroup(name)
  const [groups, { items, total }] = await Promise.all([
    describeGroups(db, [ref]),
    listMembers(db, ref, { text, direct }),
  ])
  return { group: theOne(ref, groups), items, total }
}

function theOne(ref: string, groups: Group[]): Group {
  const group = groups.find((each) => each.ref === ref)
  if (!group) throw notFound('group', ref)
  return group
}

/** The groups of a person. One who is not in the catalog has none. */
export async function findGroupsOf(db: Db, person: string) {
  const [direct, all] = await Promise.all([directGroupsOf(db, person), groupsOfPerson(db, person)])
  return { direct, groups: await describeGroups(db, all) }
}
