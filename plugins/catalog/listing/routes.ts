import { get, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { QueryText } from '../shapes/EntityList'
import { EntityGroups, EntityGroupsInput, EntityRows, EntityRowsInput } from '../shapes/EntityRows'
import { ExportInput, RefreshProgress, Selection, Wish } from '../shapes/Selection'

/** More than these are read by their schedule anyway, before somebody has watched them. */
export const mostRefreshed = 2000

/** What a list that is scrolled through needs beside its first page and its facets, and what is done with what one chose of it. */
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
  listed: post('/list/listed', {
    can: 'read',
    input: z.object({ q: QueryText, refs: Selection.shape.refs.unwrap() }),
    output: z.object({ refs: z.array(z.string()) }),
    summary: 'Which of some entities a list has',
  }),
  refreshListed: post('/list/refresh', {
    can: 'register',
    input: Selection,
    output: z.object({ wishes: z.array(Wish), left: z.number().int() }),
    summary: `Has the locations of a list's entities read again, ${mostRefreshed.toLocaleString('en')} at most`,
  }),
  refreshProgress: post('/list/refresh/progress', {
    can: 'read',
    input: z.object({ wishes: z.array(Wish).max(mostRefreshed) }),
    output: RefreshProgress,
    summary: 'How many of the locations that were asked for have been read, and how many of these failed',
  }),
}

const exportRoute = {
  can: 'read',
  input: ExportInput,
  status: 200,
  summary: 'All entities of a list, or some of them, as CSV or JSON',
} as const

export const listingRaw = {
  exportAll: { type: 'text/csv', route: get('/list/export', exportRoute) },
  exportSome: { type: 'text/csv', route: post('/list/export', exportRoute) },
} as const
