/** Connecting to a name with several addresses fails with one error that holds the others, and says nothing itself. */
export function innermost(error: unknown): { code?: string; message: string } {
  const [first] = error instanceof AggregateError ? error.errors : [error]
  return first instanceof Error ? first : new Error(String(first))
}
