import type { Db } from './services/Db'

/** Postgres's `deadlock_detected` and `serialization_failure`: it ended the work for another's sake, and there is nothing wrong with it. */
const undone = new Set(['40P01', '40001'])

/** Losing more often than this is no accident: whatever is in the way will not go by itself. */
const mostTurns = 5

/**
 * Does some work in a transaction, and all of it once more when Postgres ended it for the sake of another that waited for it. So it must
 * change nothing but the database. Within another transaction it is part of that, which is what has to begin again.
 */
export async function inTransaction<Result>(db: Db, work: (db: Db) => Promise<Result>): Promise<Result> {
  for (let turn = 1; ; turn++) {
    try {
      return await db.transaction(work)
    } catch (error) {
      if (db.isTransaction || turn === mostTurns || !isUndone(error)) throw error
    }
  }
}

/** Also where the work has said in its own words what the database said. */
function isUndone(error: unknown): boolean {
  const { code = '', cause } = error as { code?: string; cause?: unknown }
  return undone.has(code) || (cause !== undefined && isUndone(cause))
}
