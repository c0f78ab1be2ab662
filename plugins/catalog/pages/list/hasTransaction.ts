/**
 * Whether what was read from a snapshot has what a transaction wrote: one that began before all that were under way then, or ended before.
 *
 * @param snapshot `xmin:xmax:` and those under way between them, separated by commas
 * @see https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-PG-SNAPSHOT
 */
export function hasTransaction(snapshot: string, transaction: string): boolean {
  const [first = '', next = '', underWay = ''] = snapshot.split(':')
  const number = BigInt(transaction)
  if (number < BigInt(first)) return true
  return number < BigInt(next) && !underWay.split(',').includes(transaction)
}
