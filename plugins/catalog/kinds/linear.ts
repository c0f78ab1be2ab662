import { RE2JS } from 're2js'

/** The pattern for an engine whose time grows with the text alone. @throws Error for what takes one that tries again and again */
const compile = (pattern: string) => RE2JS.compile(RE2JS.translateRegExp(pattern))

/** Why a pattern of a schema cannot be used; undefined if it can. */
export function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern)
  } catch (error) {
    return (error as Error).message
  }
  try {
    compile(pattern)
  } catch (error) {
    return (
      `cannot be used: ${(error as Error).message}. Patterns are matched in a time that grows with the text alone, and so know ` +
      'neither look-ahead and look-behind nor back-references, and no more than 1,000 repetitions'
    )
  }
}

/** An expression that no text makes try again and again: `(a+)+$` takes JavaScript's own longer than anyone waits for 40 letters. */
class LinearRegExp extends RegExp {
  readonly #linear: RE2JS | undefined

  constructor(pattern: string | RegExp, flags?: string) {
    super(pattern, flags)
    this.#linear = typeof pattern === 'string' && !flags ? compile(pattern) : undefined
  }

  override test(text: string): boolean {
    return this.#linear?.matcher(text).find() ?? super.test(text)
  }
}

/**
 * Runs what makes expressions of patterns that others wrote, so that they are linear ones: zod makes them of a schema itself, some where
 * nobody can reach them afterwards.
 */
export function withLinearPatterns<Result>(work: () => Result): Result {
  const own = globalThis.RegExp
  globalThis.RegExp = LinearRegExp as unknown as RegExpConstructor
  try {
    return work()
  } finally {
    globalThis.RegExp = own
  }
}
