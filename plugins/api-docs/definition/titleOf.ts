import type { Operation } from '../plugin'

/** GraphQL and protobuf have no summary of their own: ours is the first sentence of the description. */
export const hasOwnSummary = ({ summary, kind }: Operation) => Boolean(summary) && kind !== 'call'

/** What people call an operation. */
export const titleOf = (operation: Operation) =>
  (hasOwnSummary(operation) ? operation.summary : undefined) ?? operation.name
