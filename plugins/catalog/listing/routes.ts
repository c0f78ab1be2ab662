import { get } from '@callboard/plugin-api'
import { EntityGroups, EntityGroupsInput, EntityRows, EntityRowsInput } from '../shapes/EntityRows'

/** What a list that is scrolled through needs beside its first page and its facets. */
export const listingRoutes = {
  rows: get('/list/rows', {
    can: 'read',
    input: EntityRowsInput,
    output: EntityRows,
    summary: 'Further entities of a list, by cursor or position, without its counts',
  }),
  groups: get('/list/groups', {
    can: 'read',
    input: EntityGroupsInput,
    output: EntityGroups,
    summary: 'How many entities of a list each owner, system, type, lifecycle or kind has',
  }),
}
