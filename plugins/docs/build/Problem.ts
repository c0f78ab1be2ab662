import type { SiteProblem } from '../plugin'

export type Level = SiteProblem['level']

/** A problem of a site, at a file and a line where there is one. */
export const problem = (
  level: Level,
  message: string,
  at: { file?: string; line?: number | null | undefined } = {},
): SiteProblem => ({ level, message, file: at.file ?? null, line: at.line ?? null })
