import { definePlugin, EntityRef, get, repeated } from '@callboard/plugin-api'
import { z } from 'zod'
import { Coverage } from './shapes/Coverage'
import { Group } from './shapes/Group'
import { OwnedFilter, OwnedList, StateFilter, StateList } from './shapes/Owned'
import { Ownership } from './shapes/Ownership'
import { Groupless, Member } from './shapes/Person'

const Name = z.object({ namespace: z.string(), name: z.string() })

/** A person's groups: those they are in, and those above. */
const Belonging = z.object({ direct: z.array(EntityRef), groups: z.array(Group) })

export const ownership = definePlugin({
  id: 'ownership',
  title: 'Ownership',
  description: 'Who answers for what: coverage, groups, their members and what they own.',
  permissions: { read: 'See who owns what, and who is in which group' },
  routes: {
    coverage: get('/coverage', {
      can: 'read',
      input: z.object({ kind: repeated(z.string()) }),
      output: Coverage,
      summary: 'How many entities a team, a person, an empty or unknown group or nobody owns',
    }),
    entities: get('/entities', {
      can: 'read',
      input: StateFilter,
      output: StateList,
      summary: 'The entities that one number of the coverage counts',
    }),
    tree: get('/groups', {
      can: 'read',
      output: z.object({ groups: z.array(Group), groupless: z.array(Groupless), grouplessCount: z.number().int() }),
      summary: 'Every group with its counts, and people who are in none',
    }),
    group: get('/groups/:namespace/:name', {
      can: 'read',
      input: Name,
      output: z.object({ group: Group, above: z.array(Group), below: z.array(Group) }),
      summary: 'A group with the groups above and below it',
    }),
    members: get('/groups/:namespace/:name/members', {
      can: 'read',
      input: Name.extend({ text: z.string().trim().max(200).optional(), direct: z.stringbool().optional() }),
      output: z.object({ group: Group, items: z.array(Member), total: z.number().int() }),
      summary: 'Who is in a group, directly and through groups below it; the first 500',
    }),
    user: get('/users/:namespace/:name', {
      can: 'read',
      input: Name,
      output: Belonging,
      summary: 'The groups of a person, directly and through other groups',
    }),
    mine: get('/mine', { can: 'read', output: Belonging, summary: 'The groups of the caller' }),
    owned: get('/owned', {
      can: 'read',
      input: OwnedFilter,
      output: OwnedList,
      summary: 'What a group owns with the groups below it, or a person with their groups',
    }),
    owner: get('/owner', {
      can: 'read',
      input: z.object({ entity: EntityRef }),
      output: Ownership,
      summary: 'Who owns an entity, how that was decided, and how to reach them',
    }),
  },
})

export type { Coverage } from './shapes/Coverage'
export type { Group } from './shapes/Group'
export type { OwnedEntity, OwnedList } from './shapes/Owned'
export { type OwnerState, ownerStates } from './shapes/OwnerState'
export type { Owner, Ownership, Suggestion } from './shapes/Ownership'
export type { Groupless, Member, Person } from './shapes/Person'
