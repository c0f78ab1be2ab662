import { type Narrowing, queryOf } from '../query/queryOf'

/** What a route of lists takes, with what narrows it written as a query. Of every kind, unless it is said. */
export function asked<Rest extends object>({ kind = [], ...input }: Narrowing & Rest) {
  const { type, owner, lifecycle, tag, field, text, ...rest } = input as Narrowing & Rest
  const q = queryOf({ kind, ...definedOnly({ type, owner, lifecycle, tag, field, text }) })
  return { ...(rest as Omit<Rest, keyof Narrowing>), q }
}

const definedOnly = (narrowing: Record<string, unknown>): Narrowing =>
  Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== undefined))
