import type { QueryValue } from '@callboard/query'
import { orphanFilter } from '../orphans/orphanFilter'
import type { Bindings } from './bindings'
import type { Meant } from './meantBy'
import { hasTerm } from './termSql'

/** What `is:` and `has:` ask for. */
export function flag(name: string, value: QueryValue, bindings: Bindings, { userRef }: Meant): string {
  const word = 'is' in value ? value.is : ''
  if (name === 'has') return word === 'problems' ? hasProblems : 'false'
  if (word === 'starred')
    return `entity.ref in (select ref from stars where user_ref = ${bindings.bind(userRef)}::text)`
  return word === 'orphan' ? hasTerm([orphanFilter], [], bindings) : 'false'
}

const hasProblems = `exists (select from problems where problems.ref = entity.ref and problems.level = 'error')`
