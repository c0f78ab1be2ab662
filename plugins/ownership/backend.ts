import { kindsWith, stringifyEntityRef } from '@callboard/catalog-model'
import { defineBackend } from '@callboard/plugin-api/backend'
import { findGroup, findGroupsOf, findMembers } from './groups/findGroup'
import { findOwner } from './owner/findOwner'
import { ownership } from './plugin'
import { countCoverage } from './queries/countCoverage'
import { describeGroups } from './queries/describeGroups'
import { listByState } from './queries/listByState'
import { listGroupless } from './queries/listGroupless'
import { listOwned } from './queries/listOwned'

export default defineBackend(ownership, {
  routes: {
    coverage: ({ kind }, { db, kinds }) =>
      countCoverage(
        db,
        kindsWith('ownedBy', kinds),
        kind.map((name) => name.toLowerCase()),
      ),
    entities: (filter, { db, kinds }) => listByState(db, kindsWith('ownedBy', kinds), filter),
    tree: async (_input, { db }) => {
      const [groups, groupless] = await Promise.all([describeGroups(db), listGroupless(db)])
      return { groups, ...groupless }
    },
    group: (name, { db }) => findGroup(db, name),
    members: (filter, { db }) => findMembers(db, filter),
    user: (name, { db }) => findGroupsOf(db, stringifyEntityRef({ kind: 'user', ...name })),
    mine: (_input, { db, user }) => findGroupsOf(db, user.ref),
    owned: (filter, { db }) => listOwned(db, filter),
    owner: ({ entity }, services) => findOwner(entity, services),
  },
})
