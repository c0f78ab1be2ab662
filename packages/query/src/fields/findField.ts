import type { QueryField } from './QueryField'
import { queryFields, queryPrefixes } from './queryFields'

/** What a name in a query means: a short name, one of `more`, or a dotted path. Undefined for what is none of them. */
export function findField(name: string, more: readonly QueryField[] = []): QueryField | undefined {
  const folded = name.toLowerCase()
  return (
    shortNames.get(folded) ?? more.find((field) => field.name.toLowerCase() === folded) ?? fieldAtPath(name, folded)
  )
}

const shortNames = new Map(queryFields.map((field) => [field.name.toLowerCase(), field]))

function fieldAtPath(name: string, folded: string): QueryField | undefined {
  if (folded === 'relations') return relationField(name, folded)
  if (folded === 'apiversion' || folded === 'metadata' || folded === 'spec') return pathField(name, name)
  const known = queryPrefixes.find(({ prefix }) => folded.startsWith(prefix) && folded.length > prefix.length)
  if (!known) return undefined
  if (known.prefix === 'relations.') return relationField(name, name)
  return pathField(name, 'path' in known ? known.path + name.slice(known.prefix.length) : name)
}

const pathField = (name: string, path: string): QueryField => ({ name, title: name, reads: '', type: 'text', path })
const relationField = (name: string, path: string): QueryField => ({ ...pathField(name, path), type: 'relation' })

/** What a node of a tree asks about, whoever made the tree: a name that no table has is a path. */
export const fieldOf = (name: string): QueryField => findField(name) ?? pathField(name, name)
