import { type Db, prepared } from '@callboard/plugin-api/backend'
import { isAny, type QueryNode, type QueryValue, refValues } from '@callboard/query'
import { stepFrom } from '../queries/stepFrom'
import { likePattern } from './likePattern'

/** What a query leaves open: who asks, when, and whom its owners stand for. */
export interface Meant {
  now: Date
  userRef: string
  /** Refs of the user and their groups. */
  me: string[]
  /** Refs of whom each owner means that a query names, by `ownerKey`. */
  owners: ReadonlyMap<string, string[]>
}

export interface Asker {
  ref: string
  groups: string[]
}

/** One owner in a query. */
export interface AskedOwner {
  value: QueryValue
  exact: boolean
}

export const ownerKey = ({ value, exact }: AskedOwner) =>
  `${exact ? '=' : ':'}${'is' in value ? value.is : JSON.stringify(value.like)}`.toLowerCase()

/** Finds out what a query leaves open. @param at the time that it asks about; now, if there is none. */
export async function meantBy(db: Db, node: QueryNode, user: Asker, at?: string): Promise<Meant> {
  const owners = await findOwners(db, ownersIn(node))
  return { now: at ? new Date(at) : new Date(), userRef: user.ref, me: [user.ref, ...user.groups], owners }
}

/** The owners that a tree names and that have to be looked up. */
function ownersIn(node: QueryNode): AskedOwner[] {
  if (node.type === 'and' || node.type === 'or') return node.nodes.flatMap(ownersIn)
  if (node.type === 'not') return ownersIn(node.node)
  if (node.type !== 'field' || node.field !== 'owner') return []
  return node.values
    .filter((value) => !isAny(value) && !('is' in value && ['me', 'none'].includes(value.is.toLowerCase())))
    .map((value) => ({ value, exact: node.exact }))
}

/**
 * Whom owners mean: by reference, as it is now, or by title; and unless it was asked for exactly, all groups below. Those that stand
 * for several are found in one statement.
 */
async function findOwners(db: Db, asked: AskedOwner[]): Promise<Map<string, string[]>> {
  if (asked.length === 0) return new Map()
  const rows = asked.flatMap((owner) => refValues(owner.value, ['group', 'user']).map((one) => rowOf(owner, one)))
  const titles = asked.filter(({ value }) => 'is' in value && !value.is.includes(':'))
  const found = await prepared<{ key: string; refs: string[] }>(db, statement, {
    keys: rows.map(({ key }) => key),
    refs: rows.map(({ ref }) => ref),
    likes: rows.map(({ like }) => like),
    titledKeys: titles.map(ownerKey),
    titles: titles.map(({ value }) => ('is' in value ? value.is : '')),
  })
  return new Map(found.map(({ key, refs }) => [key, refs]))
}

function rowOf(owner: AskedOwner, value: QueryValue): { key: string; ref: string | null; like: string | null } {
  const key = ownerKey(owner)
  return 'is' in value ? { key, ref: value.is, like: null } : { key, ref: null, like: likePattern(value.like) }
}

/** Keys that begin with a colon go down the tree of groups. */
const statement = `
  with recursive asked (key, ref, pattern) as (
    select key, coalesce(names.ref, wanted.ref), pattern
    from unnest(:keys::text[], :refs::text[], :likes::text[]) as wanted (key, ref, pattern)
    left join names on names.alias = wanted.ref
  ), named (key, ref) as (
    select key, ref from asked where ref is not null
    union
    select key, entities.ref from asked join entities on lower(kind) in ('group', 'user') and entities.ref like lower(pattern)
    union
    select key, entities.ref
    from unnest(:titledKeys::text[], :titles::text[]) as titled (key, title)
    join entities on lower(kind) in ('group', 'user') and lower(entities.title) = lower(titled.title)
  ), below (key, ref) as (
    select key, ref from named
    union
    select below.key, step.target_ref from below ${stepFrom('below.ref', 'parentOf')}
    where starts_with(below.key, ':')
  )
  select key, array_agg(ref) as refs from below group by key`
