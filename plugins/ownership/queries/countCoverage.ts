import type { Db } from '@callboard/plugin-api/backend'
import type { Coverage } from '../plugin'
import { OwnerState } from '../shapes/OwnerState'
import { ownerJoins, ownerState, staffed } from './ownerState'

interface Row {
  kind: string
  state: OwnerState
  count: number
}

/**
 * @param ownable the kinds that should have an owner.
 * @param wanted those of them to count; all, if empty.
 */
export async function countCoverage(db: Db, ownable: string[], wanted: string[]): Promise<Coverage> {
  const rows = await countByKindAndState(db, ownable)
  const counted = rows.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind.toLowerCase()))
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  return {
    total: sum(counted),
    states: OwnerState.options.map((state) => ({ state, count: sum(counted.filter((row) => row.state === state)) })),
    kinds: kinds
      .map((kind) => ({ kind, count: sum(rows.filter((row) => row.kind === kind)) }))
      .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind)),
  }
}

const sum = (rows: Row[]) => rows.reduce((total, { count }) => total + count, 0)

/** Counts each owner once before it looks at who that is: there are far fewer owners than entities. */
async function countByKindAndState(db: Db, ownable: string[]): Promise<Row[]> {
  const { rows } = await db.raw(
    `
    with recursive ${staffed},
    entity as materialized (
      select kind, owner, count(*) as count from catalog.summaries where kind = any (:ownable::text[]) group by kind, owner
    )
    select entity.kind, ${ownerState} as state, sum(entity.count)::int as count
    from entity ${ownerJoins}
    group by entity.kind, state
    `,
    { ownable },
  )
  return rows
}
